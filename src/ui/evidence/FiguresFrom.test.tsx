// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FIGURES } from '../../content/poem/figures';
import { SCRIPTS } from '../../content/poem/scripts';
import { readMarks } from '../../narration/marks';
import { testUi } from '../testUi';
import { FiguresFrom } from './FiguresFrom';

afterEach(cleanup);

function told(cue: string, source: string, language: 'fr' | 'ar' = 'fr') {
  const { wrapper } = testUi();
  const { container } = render(
    <FiguresFrom
      source={source}
      figures={FIGURES.student[cue] ?? []}
      text={readMarks(SCRIPTS[language].student.cues[cue] ?? '').text}
    />,
    { wrapper },
  );
  const of = (how: string): string =>
    (container.querySelector(`[data-figures="${how}"] bdi`)?.textContent ?? '').replaceAll('\u00a0', ' ');
  return { container, read: of('read'), reckoned: of('reckoned') };
}

it('says which figures of a sentence come from which source, as they are written there', () => {
  expect(told('risks.rare', 'S08').read).toBe('1826 · 7,5 % · 0,5 % · 2,8 %');
  expect(told('risks.rare', 'S41').read).toBe('3 %');
  expect(told('risks.rare', 'S08', 'ar').read).toBe('1826 · 7.5% · 0.5% · 2.8%');
});

it('says of what is reckoned that it is, and by whom', () => {
  const { container, read, reckoned } = told('benefits.failure', 'S03');
  expect(read).toBe('');
  expect(reckoned).toBe('25 % · 5');
  expect(container.textContent).toContain('Calculé par nous');
});

it('says nothing of a source without figures', () => {
  expect(told('risks.rare', 'S01').container.textContent).toBe('');
});

// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PACK as ARABIC } from '../content/languages/ar';
import { PACK as ENGLISH } from '../content/languages/en';
import { PACK as SPANISH } from '../content/languages/es';
import type { Words } from '../content/words/types';
import { fr } from '../content/words/fr';
import type { Register } from '../narration/types';
import { UiContext } from './context';
import { Sources } from './Sources';
import { testUi } from './testUi';

afterEach(cleanup);

/** Of a source read itself, of 2019, and of one whose year nobody gives, read on a page that speaks of it. */
function listed(register: Register, words: Words = fr): readonly string[] {
  const { player, ui } = testUi();
  void player.setProgramme({ ...player.programme, register });
  const sources = new Map([
    ['S1', { key: 'S1', citation: 'First', year: 2019, read: 'V1' as const }],
    ['S2', { key: 'S2', citation: 'Second', url: 'https://example.org/2', read: 'V2' as const }],
  ]);
  const { container } = render(
    <UiContext value={{ ...ui, words, sources }}>
      <Sources keys={['S1', 'S2']} figures={(key) => <i>figures of {key}</i>} />
    </UiContext>,
  );
  return [...container.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
}

describe('sources', () => {
  it('tell a student year and certainty in words, not as a code', () => {
    const [first, second] = listed('student');
    expect(first).toContain('année 2019 · lu à la source (résumé ou texte)');
    expect(second).toContain('année non indiquée · lu sur une page secondaire seulement');
    expect(first).toContain('figures of S1');
    expect(`${first}${second}`).not.toMatch(/\bV[12]\b/);
  });

  it.each([
    ['en', ENGLISH, 'year 2019', 'year not stated', 'secondary page'],
    ['es', SPANISH, 'año 2019', 'año no indicado', 'página secundaria'],
    ['ar', ARABIC, 'سنة 2019', 'السنة غير مذكورة', 'صفحة ثانوية'],
  ] as const)('say so in %s', (_, { words }, year, noYear, secondary) => {
    const [first, second] = listed('student', words);
    expect(first).toContain(year);
    expect(second).toContain(noYear);
    expect(second).toContain(secondary);
  });

  it('stay as quiet for a patient: what they are, and their address written out', () => {
    expect(listed('patient')).toEqual(['S1 First', 'S2 Second https://example.org/2']);
  });
});

it('answers to the words of the telling, when they change', () => {
  const { player, wrapper } = testUi();
  const { container } = render(<Sources keys={['S1']} />, { wrapper });
  expect(container.textContent).not.toContain('lu à la source');
  act(() => void player.setProgramme({ ...player.programme, register: 'student' }));
  expect(container.textContent).toContain('lu à la source');
});

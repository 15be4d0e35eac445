// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CONFLICTS } from '../../content/poem/conflicts';
import type { Place } from '../../content/poem/conflictsAt';
import type { Register } from '../../narration/types';
import { Captions } from '../Captions';
import { settled } from '../../../tests/support/settled';
import { testUi } from '../testUi';
import { SourcesDiffer } from './SourcesDiffer';

afterEach(cleanup);

async function show(at: Place, register: Register = 'student') {
  const { player, wrapper } = testUi();
  void player.setProgramme({ ...player.programme, register });
  const { container } = await act(async () => render(<SourcesDiffer at={at} />, { wrapper }));
  await settled();
  return container;
}
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe('where sources differ', () => {
  it('a student finds every claim with its source, year and certainty, and why they differ', async () => {
    const container = await show({ entry: 'allEvents' });
    expect(container.querySelector('summary')?.textContent).toBe('Les sources divergent');
    const claims = [...container.querySelectorAll('li')].map(({ textContent }) => plain(textContent));
    expect(claims.length).toBe(4);
    expect(claims.find((text) => text.includes('S08'))).toContain(
      '7,5 % tout événement, 1826 patients de centres expertsS08 · année 2017 · lu à la source',
    );
    expect(claims.find((text) => text.includes('S41'))).toContain('année non indiquée');
    expect(container.textContent).toContain('La définition change');
  });

  it('their marks stand where the scale has their values, unaveraged', async () => {
    const container = await show({ entry: 'allEvents' });

    const { scale } = CONFLICTS.find(({ id }) => id === 'adverseEvents')!;
    const marks = [...container.querySelectorAll<HTMLElement>('[data-at]')];
    // The scale goes from 0 to 20 %: 14 % stands at seven tenths.
    expect(scale).toMatchObject({ from: 0, to: 20 });
    expect(marks.map(({ style }) => Number.parseFloat(style.left))).toEqual([15, 37.5, 40, 70]);
    expect(marks.every((mark) => mark.closest('[aria-hidden="true"]'))).toBe(true);
  });

  it('nothing is said to a patient, nor where they agree', async () => {
    expect((await show({ entry: 'allEvents' }, 'patient')).innerHTML).toBe('');
    expect((await show({ structure: 'clips' })).innerHTML).toBe('');
  });

  it('the caption of a sentence that touches it opens the claims, and the story waits for the reader', async () => {
    const { player, wrapper } = testUi();
    const [first, ...rest] = player.programme.cues;
    void player.setProgramme({
      ...player.programme,
      register: 'student',
      cues: [{ ...first!, id: 'risks.rare', key: 'risks.rare', sources: ['S1'] }, ...rest],
    });
    const { container } = await act(async () => render(<Captions />, { wrapper }));
    const differ = () => container.querySelector<HTMLDetailsElement>('[data-differ]');
    await settled();
    expect(differ()?.dataset['differ']).toBe('adverseEvents severeRate');
    expect(differ()?.querySelector('summary')?.textContent).toBe('Les sources divergent (2)');
    player.play();
    act(() => {
      differ()!.open = true;
      differ()!.dispatchEvent(new Event('toggle'));
    });
    expect(player.playing).toBe(false);
  });
});

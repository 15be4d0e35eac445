// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BOARD_SECTIONS, BRINGS, ENTRIES, RISKS, type BoardSection } from '../../content/poem/board';
import { PACK as ARABIC } from '../../content/languages/ar';
import { SOURCES } from '../../content/poem/sources';
import type { Words } from '../../content/words/types';
import { fr } from '../../content/words/fr';
import type { Register } from '../../narration/types';
import { UiContext } from '../context';
import { testUi } from '../testUi';
import { Board } from './Board';

afterEach(cleanup);

function show(section: BoardSection, register: Register = 'patient', words: Words = fr) {
  const { player, ui } = testUi();
  void player.setProgramme({ ...player.programme, register });
  const sources = new Map(SOURCES.map((source) => [source.key, source]));
  const { container } = render(
    <UiContext value={{ ...ui, words, sources }}>
      <Board section={section} />
    </UiContext>,
  );
  const entry = (id: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(`[data-entry="${id}"]`);
    if (!found) throw new Error(`${id} is not on the board.`);
    return found;
  };
  const crowds = (id: string): (string | undefined)[] =>
    [...entry(id).querySelectorAll<SVGElement>('figure > div > svg')].map(({ dataset }) => dataset.people);
  return { container, entry, crowds };
}

const plain = (text: string | null): string => (text ?? '').replace(/[\s\u2066\u2069]+/g, ' ');

describe('for a patient', () => {
  it('stands both treatments side by side, of one and the same number of people', () => {
    const { crowds, entry } = show('brings');
    expect(crowds('successTwoYears')).toEqual(['83/100', '82/100']);
    expect(crowds('dilationTwoYears')).toEqual(['92/100', '54/100']);
    expect(plain(entry('successTwoYears').textContent)).toContain('83 patients sur 100');
    expect(plain(entry('successTwoYears').textContent)).toContain(
      'Chirurgie avec valve (Heller)82 patients sur 100',
    );
  });

  it('says the reflux of ten as the telling does, who has it and who has not', () => {
    const { crowds, entry } = show('risks');
    expect(crowds('refluxTwoYears')).toEqual(['4/10', '3/10']);
    const text = plain(entry('refluxTwoYears').textContent);
    expect(text).toContain('un peu plus de 4 patients sur 10');
    expect(text).toContain('environ 3 patients sur 10');
    expect(text).toContain('4 avec inflammation');
    expect(text).toContain('6 sans inflammation');
    expect(crowds('serious')).toEqual(['1/200']);
  });

  it.each(BOARD_SECTIONS)('writes no percent and no statistics: %s', (section) => {
    const { container } = show(section);
    for (const details of container.querySelectorAll('details ul')) details.remove();
    expect(container.textContent?.length).toBeGreaterThan(300);
    expect(container.textContent).not.toMatch(/[%٪]|\b[np]\s=|\bIC\b/);
  });

  it('says beside the reflux that the document is contradicted', () => {
    const { container } = show('risks');
    const note = container.querySelector<HTMLElement>('[data-note="contradicted"]');
    expect(note?.textContent).toContain('Note clinique');
    expect(note?.textContent).toContain('Les études montrent le contraire');
    expect(note?.textContent).toContain('S02, S03, S05, S06');
    // After the reflux, before every other risk.
    expect(note?.previousElementSibling?.getAttribute('data-entry')).toBe('refluxFiveYears');
  });

  it('tells no benefit without the reflux', () => {
    expect(show('brings').container.textContent).toContain('l’acide remonte plus souvent après la POEM');
  });

  it('asks the same three questions of every other treatment', () => {
    const { container } = show('alternatives');
    const all = [...container.querySelectorAll<HTMLElement>('[data-alternative]')];
    expect(all.map(({ dataset }) => dataset.alternative)).toEqual([
      'dilation',
      'heller',
      'botulinum',
      'drugs',
    ]);
    for (const each of all) {
      expect(each.querySelectorAll('dt').length).toBe(3);
      expect(
        [...each.querySelectorAll('dd')].every(({ textContent }) => (textContent ?? '').length > 5),
      ).toBe(true);
    }
    // No source read gives figures for these two.
    expect(all.map((each) => each.querySelectorAll('figure').length)).toEqual([2, 2, 0, 0]);
  });
});

describe('for a student', () => {
  it('gives the exact percents, the study, the interval and p', () => {
    const { entry, crowds } = show('brings', 'student');
    const text = plain(entry('successTwoYears').textContent);
    for (const part of ['83,0 %', '81,7 %', '18,3 %', 'n = 221', '2019', 'IC −8,7 à 11,4', 'p = 0,007'])
      expect(text).toContain(part);
    expect(crowds('successTwoYears')).toEqual(['83/100', '82/100']);
  });

  it('counts where the source counts, and says that the gap may be chance', () => {
    const { entry, crowds } = show('risks', 'student');
    const text = plain(entry('refluxFiveYears').textContent);
    for (const part of ['41,3 %', '26 sur 63', '31,0 %', '18 sur 58', '58,7 %', 'p = 0,26'])
      expect(text).toContain(part);
    expect(crowds('refluxTwoYears')).toEqual(['44/100', '29/100']);
  });
});

it.each(['patient', 'student'] as const)(
  'draws people for the eye only, with words and sources beside: %s',
  (register) => {
    for (const [section, ids] of [
      ['brings', BRINGS],
      ['risks', RISKS],
    ] as const) {
      const { container, entry } = show(section, register);
      for (const svg of container.querySelectorAll('svg'))
        expect(svg.getAttribute('aria-hidden')).toBe('true');
      for (const id of ids) {
        expect(within(entry(id)).getByRole('heading', { level: 3 }).textContent).not.toBe('');
        for (const figure of entry(id).querySelectorAll('figcaption'))
          expect(figure.textContent).toMatch(/\d/);
        for (const key of ENTRIES[id].sources)
          expect(entry(id).querySelector('details')?.textContent).toContain(key);
      }
      cleanup();
    }
  },
);

it('counts as Arabic does, in both registers', () => {
  const patient = show('risks', 'patient', ARABIC.words);
  expect(plain(patient.entry('refluxTwoYears').textContent)).toContain('أكثر بقليل من 4 مرضى من 10');
  expect(plain(patient.entry('gas').textContent)).toContain('48 مريضًا من 100');
  expect(plain(patient.entry('serious').textContent)).toContain('مريض واحد من 200');
  cleanup();
  const student = show('risks', 'student', ARABIC.words);
  expect(student.entry('refluxFiveYears').textContent).toContain('\u2066−7.0\u2069');
});

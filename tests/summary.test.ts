import { describe, expect, it } from 'vitest';
import { ESSENTIALS } from '../src/content/poem/essentials';
import { FIGURES } from '../src/content/poem/figures';
import { POEM } from '../src/content/poem/procedure';
import { SOURCES } from '../src/content/poem/sources';
import { SUMMARY } from '../src/content/poem/summary/summary';
import { PACK as AR } from '../src/content/languages/ar';
import { PACK as EN } from '../src/content/languages/en';
import { PACK as ES } from '../src/content/languages/es';
import { PACK as FR } from '../src/content/languages/fr';
import { LANGUAGE_CODES } from '../src/narration/types';
import { SUBJECTS } from '../src/procedure/types';

const SUMMARY_WORDS = { fr: FR.summary, en: EN.summary, es: ES.summary, ar: AR.summary };
const sentences = SUBJECTS.flatMap((subject) => SUMMARY[subject]);
const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

describe('the page to take home', () => {
  it.each(LANGUAGE_CODES)('says each sentence with its figures and no other: %s', (language) => {
    const wrong = sentences.flatMap(({ id, figures }) => {
      const text = SUMMARY_WORDS[language][id];
      // Arabic says one and two by the form of the noun.
      const said = (all: readonly string[]): string[] =>
        distinct(language === 'ar' ? all.filter((value) => value !== '1' && value !== '2') : all);
      const told = said(text.match(/\d+(?:[.,]\d+)?/g) ?? []);
      return told.join(' ') === said(figures).join(' ') ? [] : [`${id}: ${told.join(' ')}`];
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(SUMMARY_WORDS[language]).toSorted()).toEqual(sentences.map(({ id }) => id).toSorted());
  });

  it('rests on sources that are listed, and its figures are told to patients by the same sources', () => {
    const known = new Set(SOURCES.map(({ key }) => key));
    const told = new Map<string, Set<string>>();
    for (const { source, values, tag } of Object.values(FIGURES.patient).flat()) {
      if (tag === 'U') continue;
      const of = told.get(source) ?? new Set();
      for (const value of values) of.add(value);
      told.set(source, of);
    }
    const wrong = sentences.flatMap(({ id, sources, figures }) => [
      ...sources.filter((key) => !known.has(key)).map((key) => `${id}: ${key} is not listed`),
      ...figures
        // How many years a trial ran stands in words elsewhere; how many patients of a hundred does not.
        .filter((figure) => Number(figure) > 5)
        .filter((figure) => !sources.some((key) => told.get(key)?.has(figure)))
        .map((figure) => `${id}: ${figure} is told by none of ${sources.join(', ')}`),
    ]);
    expect(sentences.flatMap(({ figures }) => figures).length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('leaves the reflux out of no telling of the risks', () => {
    expect(SUMMARY.risks.map(({ id }) => id)).toContain('reflux');
    for (const language of LANGUAGE_CODES) expect(SUMMARY_WORDS[language].reflux.length).toBeGreaterThan(60);
  });
});

it('what counts as told is said somewhere in the procedure, each once', () => {
  const cues = new Set(POEM.chapters.flatMap((chapter) => chapter.cues.map(({ id }) => id)));
  for (const subject of SUBJECTS) {
    expect(ESSENTIALS[subject].length).toBeGreaterThan(1);
    for (const id of ESSENTIALS[subject]) expect(cues.has(id), id).toBe(true);
  }
  const all = SUBJECTS.flatMap((subject) => ESSENTIALS[subject]);
  expect(new Set(all).size).toBe(all.length);
});

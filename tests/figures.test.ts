import { describe, expect, it } from 'vitest';
import { FIGURES } from '../src/content/poem/figures';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { SOURCES } from '../src/content/poem/sources';
import { readMarks } from '../src/narration/marks';
import { allWords } from '../src/narration/variants';
import { LANGUAGE_CODES, REGISTERS } from '../src/narration/types';
import { figureIssue, valuesIn } from './support/figures';

const cues = POEM.chapters.flatMap((chapter) => chapter.cues);

describe.each(REGISTERS)("figures in the %s's register", (register) => {
  it.each(LANGUAGE_CODES)('have a source each, and none is left out: %s', (language) => {
    const wrong = allWords(SCRIPTS[language][register]).map(({ key, text }) => {
      const sourced = (FIGURES[register][key] ?? []).flatMap(({ values }) => values);
      return figureIssue(key, readMarks(text).text, sourced, language);
    });
    expect(wrong.filter((issue) => issue !== null)).toEqual([]);
  });

  it('cite only what the cue shows as its sources, and what is in the list', () => {
    const known = new Set(SOURCES.map(({ key }) => key));
    const shownWith = new Map(cues.map((cue) => [cue.id, cue]));
    const words = allWords(SCRIPTS.fr[register]);
    const wrong = words.flatMap(({ key, cueId }) => {
      const { sources = [], studentSources = [] } = shownWith.get(cueId) ?? {};
      return (FIGURES[register][key] ?? [])
        .filter(({ source }) => {
          const shown = register === 'student' ? [...sources, ...studentSources] : sources;
          return !known.has(source) || !shown.includes(source);
        })
        .map(({ source }) => `${key}: ${source}`);
    });
    expect(wrong).toEqual([]);
    const keys = new Set(words.map(({ key }) => key));
    expect(Object.keys(FIGURES[register]).filter((key) => !keys.has(key))).toEqual([]);
  });
});

it('tell a patient no figure that nobody has read', () => {
  const tags = Object.values(FIGURES.patient).flatMap((all) => all.map(({ tag }) => tag));
  expect(tags.length).toBeGreaterThan(10);
  expect(tags).not.toContain('U');
});

it('notices what is planted: a figure without a source, in words of a name or with a comma', () => {
  expect(valuesIn('Au CO2, 44 % contre 7,6 % (p = 0,26) ; 2,00 à S02')).toEqual([
    '44',
    '7.6',
    '0.26',
    '2.00',
  ]);
});

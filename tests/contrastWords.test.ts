import { describe, expect, it } from 'vitest';
import { CHART_SOURCES } from '../src/content/poem/chartSources';
import { CLOCK_HOURS, CLOCK_MARKS, CONTRAST_FACTS, type FactId } from '../src/content/poem/contrast';
import { WORDS as AR } from '../src/content/words/contrast/ar';
import { WORDS as EN } from '../src/content/words/contrast/en';
import { WORDS as ES } from '../src/content/words/contrast/es';
import { WORDS as FR } from '../src/content/words/contrast/fr';
import type { ContrastWords } from '../src/content/words/contrast/types';
import { LANGUAGE_CODES } from '../src/narration/types';
import { TUNNEL_HOUR } from '../src/procedure/clockFace';
import { caseOf } from '../src/procedure/casePresets';
import { distinct, figureIssue, valuesIn } from './support/figures';

const WORDS: Readonly<Record<(typeof LANGUAGE_CODES)[number], ContrastWords>> = {
  fr: FR,
  en: EN,
  es: ES,
  ar: AR,
};
const ids = Object.keys(CONTRAST_FACTS) as FactId[];
const known = new Map(CHART_SOURCES.map((source) => [source.key, source]));

describe.each(LANGUAGE_CODES)('types and approaches in words: %s', (language) => {
  const { facts, ...rest } = WORDS[language];

  it('have a source for each figure, and none is left out', () => {
    const wrong = ids.map((id) => {
      const sourced = CONTRAST_FACTS[id].told.flatMap(({ values }) => values);
      return figureIssue(id, facts[id], sourced, language);
    });
    expect(wrong.filter((issue) => issue !== null)).toEqual([]);
    expect(Object.keys(facts).toSorted()).toEqual(ids.toSorted());
  });

  it('say no figure elsewhere, but for the hours that are front and right', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    const figures = distinct(texts(rest).flatMap(valuesIn));
    expect(figures.filter((each) => each !== '12' && each !== '3')).toEqual([]);
  });

  it('give the hours of the clock as they are', () => {
    const { hours } = WORDS[language].clock;
    for (const id of CLOCK_MARKS) {
      const { from, to } = CLOCK_HOURS[id];
      expect(distinct(valuesIn(hours(from, to)))).toEqual(distinct([`${from}`, `${to}`]));
    }
  });
});

it('rest on sources that were read, each of them known by its citation', () => {
  const cited = ids.flatMap((id) => {
    const { sources, told } = CONTRAST_FACTS[id];
    expect(sources.length, id).toBeGreaterThan(0);
    for (const { source, tag } of told) {
      expect(sources, id).toContain(source);
      expect(tag, id).not.toBe('U');
      if (tag !== 'D') expect(known.get(source)?.read, `${id}: ${source}`).toBe(tag);
    }
    return sources;
  });
  expect(cited.filter((key) => !known.has(key))).toEqual([]);
});

it('disagree where the sources do: of the hour behind, and nowhere else unsaid', () => {
  expect(ids.filter((id) => CONTRAST_FACTS[id].conflict)).toEqual(['otherHours']);
  expect(new Set(CONTRAST_FACTS.otherHours.told.map(({ source }) => source)).size).toBeGreaterThan(1);
});

it('agree with what the picture shows', () => {
  const { anterior, posterior } = CLOCK_HOURS;
  expect([anterior.from, anterior.to]).toEqual([TUNNEL_HOUR.anterior, TUNNEL_HOUR.anterior]);
  expect(TUNNEL_HOUR.posterior >= posterior.from && TUNNEL_HOUR.posterior <= posterior.to).toBe(true);
  const lengthOf = (type: 'I' | 'II' | 'III'): number => {
    const { myotomyStartCm, myotomyEndCm } = caseOf({ type, approach: 'anterior' });
    return myotomyEndCm - myotomyStartCm;
  };
  for (const type of ['I', 'II', 'III'] as const)
    expect(valuesIn(EN.facts[`cut.${type}`])[0]).toBe(String(lengthOf(type)));
});

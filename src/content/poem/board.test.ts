import { describe, expect, it } from 'vitest';
import { ALTERNATIVES, BRINGS, CONTRADICTED, ENTRIES, PREFERENCE, RISKS, type EntryId } from './board';
import { FIGURES, type Figures } from './figures';
import { SOURCES } from './sources';

const entries = Object.values(ENTRIES);
const shares = entries.flatMap((entry) => entry.shares.map((share) => ({ entry, share })));
const known = new Map(SOURCES.map((source) => [source.key, source]));
const telling = Object.values(FIGURES).flatMap((register) => Object.values(register).flat());

describe('the figures of the board', () => {
  it('are told by the narration, by the same source, or are what it leaves of a hundred', () => {
    const wrong = shares.flatMap(({ entry, share }) => {
      if (share.tag === 'D') {
        const success = ENTRIES.successFiveYears.shares.find(
          ({ treatment }) => treatment === share.treatment,
        );
        const rest = (100 - Number(success?.percent)).toFixed(1);
        return rest === share.percent
          ? []
          : [`${entry.id}: ${share.percent} is not 100 less ${success?.percent}`];
      }
      const told = telling.some(
        ({ values, source, tag }) =>
          source === share.source && tag === share.tag && values.includes(share.percent),
      );
      return told ? [] : [`${entry.id}: ${share.percent} by ${share.source} is told nowhere`];
    });
    expect(shares.length).toBeGreaterThan(12);
    expect(wrong).toEqual([]);
  });

  it('agree with the counts they are reckoned from', () => {
    const counted = shares.flatMap(({ share }) =>
      share.counted ? [[share.percent, ...share.counted] as const] : [],
    );
    expect(counted.length).toBe(2);
    for (const [percent, count, of] of counted) expect(((count / of) * 100).toFixed(1)).toBe(percent);
  });

  it('lie within the interval that is said of their difference', () => {
    for (const { id, study, shares: both } of entries) {
      if (study.estimate === undefined) continue;
      const { measure, value, low, high } = study.estimate;
      expect(Number(low) < Number(value) && Number(value) < Number(high), id).toBe(true);
      const [first, second] = both.map(({ percent }) => Number(percent)) as [number, number];
      const odds = (percent: number): number => percent / (100 - percent);
      const reckoned = measure === 'points' ? first - second : odds(first) / odds(second);
      expect(Math.abs(reckoned - Number(value)), id).toBeLessThan(0.15);
    }
  });

  it('rest on listed sources, of the year that is listed, and on nothing of general knowledge', () => {
    const rests = [...entries, ...ALTERNATIVES, CONTRADICTED, PREFERENCE];
    const wrong = rests.flatMap(({ told, ...rest }) => {
      const { sources } = rest;
      const all = [...sources, ...('studentSources' in rest ? (rest.studentSources ?? []) : [])];
      const unsourced = (figures: readonly Figures[], by: readonly string[]): Figures[] =>
        figures.filter(({ source, tag }) => tag === 'U' || !by.includes(source));
      return [
        ...all.filter((key) => !known.has(key)),
        ...unsourced(told.patient, sources),
        ...unsourced(told.student, all),
      ];
    });
    expect(wrong).toEqual([]);
    for (const { id, sources, shares: all, study } of entries) {
      for (const { source, tag } of all) {
        expect(sources, id).toContain(source);
        expect(tag, id).not.toBe('U');
      }
      if (study.year !== undefined)
        expect(
          sources.map((key) => known.get(key)?.year),
          id,
        ).toContain(study.year);
    }
  });

  it('draw each share as whole people, at least one', () => {
    for (const { entry, share } of shares)
      for (const people of Object.values(entry.people))
        expect(Math.round((Number(share.percent) * people) / 100), entry.id).toBeGreaterThan(0);
  });
});

it('shows every entry once among benefits and risks, and the reflux before the other risks', () => {
  const shown: EntryId[] = [...BRINGS, ...RISKS];
  expect(shown.toSorted()).toEqual(Object.keys(ENTRIES).toSorted());
  expect(RISKS.slice(0, 2)).toEqual(['refluxTwoYears', 'refluxFiveYears']);
  for (const id of BRINGS) expect(ENTRIES[id].good, id).toBe(true);
  for (const id of RISKS) expect(ENTRIES[id].good, id).toBe(false);
});

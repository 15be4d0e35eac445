import { describe, expect, it } from 'vitest';
import { ALTERNATIVES, CONTRADICTED, ENTRIES } from '../src/content/poem/board';
import { CONFLICTS, type Conflict, type ScaleUnit } from '../src/content/poem/conflicts';
import { conflictsAt, type Place } from '../src/content/poem/conflictsAt';
import { STEPS, type Claim, type Mark } from '../src/content/poem/evidence';
import { EVIDENCE_SOURCES } from '../src/content/poem/evidenceSources';
import { FIGURES } from '../src/content/poem/figures';
import { KEY_FIGURES } from '../src/content/poem/keyFigures';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { WORDS as evidenceAr } from '../src/content/words/evidence/ar';
import { WORDS as evidenceEn } from '../src/content/words/evidence/en';
import { WORDS as evidenceEs } from '../src/content/words/evidence/es';
import { WORDS as evidenceFr } from '../src/content/words/evidence/fr';
import type { TopicWords } from '../src/content/words/evidence/types';
import { WORDS as figuresAr } from '../src/content/words/figures/ar';
import { WORDS as figuresEn } from '../src/content/words/figures/en';
import { WORDS as figuresEs } from '../src/content/words/figures/es';
import { WORDS as figuresFr } from '../src/content/words/figures/fr';
import { figuresIn } from '../src/narration/figuresIn';
import { LANGUAGE_CODES, type LanguageCode } from '../src/narration/types';
import { allWords } from '../src/narration/variants';
import { STRUCTURE_NAMES } from '../src/procedure/structures';

const EVIDENCE = { fr: evidenceFr, en: evidenceEn, es: evidenceEs, ar: evidenceAr };
const PAGE = { fr: figuresFr, en: figuresEn, es: figuresEs, ar: figuresAr };
const SOURCE = new Map(EVIDENCE_SOURCES.map((source) => [source.key, source]));
const CUES = new Map(
  POEM.chapters.flatMap(({ cues }) =>
    cues.map((cue) => [cue.id, [...cue.sources, ...(cue.studentSources ?? [])]] as const),
  ),
);
const WORDS_OF = new Map(allWords(SCRIPTS.fr.student).map(({ key, cueId }) => [key, cueId]));

interface Topic {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly words: TopicWords;
}
const conflictsIn = (language: LanguageCode): Topic[] =>
  CONFLICTS.map(({ id, claims }) => ({ id, claims, words: EVIDENCE[language].conflicts[id] }));
const rowsIn = (language: LanguageCode): Topic[] =>
  KEY_FIGURES.map(({ id, claims }) => ({ id, claims, words: PAGE[language].rows[id] }));

/** Arabic says one and two by the form of the noun. */
const said = (language: LanguageCode, values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => language !== 'ar' || (value !== '1' && value !== '2')).toSorted();
const valuesIn = (text: string): string[] => figuresIn(text).map(({ value }) => value);
const valuesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ figures }) => figures.flatMap(({ values }) => values));
const sourcesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ figures }) => figures.map(({ source }) => source));

describe('what sources say', () => {
  const all = [...CONFLICTS, ...KEY_FIGURES];

  it('is by a source that is listed and was read, and as it was read; what is reckoned is no side of a conflict', () => {
    const wrong = all.flatMap(({ id, claims }) =>
      claims.flatMap(({ figures }) =>
        figures.flatMap(({ source, tag }) => {
          const read = SOURCE.get(source)?.read;
          if (read !== 'V1' && read !== 'V2') return [`${id}: ${source} is not listed, or was not read`];
          if (tag === 'U') return [`${id}: nobody has read this of ${source}`];
          if (tag === 'D') return CONFLICTS.some((each) => each.id === id) ? [`${id}: reckoned`] : [];
          return tag === read ? [] : [`${id}: ${source} was read as ${read}, and is cited as ${tag}`];
        }),
      ),
    );
    expect(all.length).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  });

  it('is asked once, and each claim has a name of its own', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, claims } of all) {
      expect(new Set(claims.map((claim) => claim.id)).size, id).toBe(claims.length);
    }
    expect([...new Set(all.map(({ step }) => step))].toSorted()).toEqual([...STEPS].toSorted());
  });

  it.each(LANGUAGE_CODES)(
    'has every claim in words, and every figure of the words in its data: %s',
    (language) => {
      const wrong = [...conflictsIn(language), ...rowsIn(language)].flatMap(({ id, claims, words }) => {
        const names = claims.map((claim) => claim.id).toSorted();
        if (Object.keys(words.says).toSorted().join(' ') !== names.join(' '))
          return [`${id}: has words for ${Object.keys(words.says).join(' ')}, and claims ${names.join(' ')}`];
        const known = new Set(valuesOf(claims));
        const asked = valuesIn(words.what);
        return [
          ...asked
            .filter((value) => !known.has(value))
            .map((value) => `${id}: ${value} of the question has no source`),
          ...claims.flatMap((claim) => {
            const told = said(language, valuesIn((words.says[claim.id] ?? []).join(' ')));
            // A figure of the question is not said again by those who answer it.
            const sourced = said(language, valuesOf([claim])).filter(
              (value) => told.includes(value) || !asked.includes(value),
            );
            return told.join(' ') === sourced.join(' ')
              ? []
              : [`${id}, ${claim.id}: says ${told.join(' ')}; in its data ${sourced.join(' ')}`];
          }),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );

  it('gives the year of publication where citation or address names it, and none that they do not', () => {
    const wrong = EVIDENCE_SOURCES.flatMap(({ key, citation, url = '', year }) => {
      // « 2016–2022 » is when patients were treated; pages, titles and addresses have other numbers.
      const named = [...citation.matchAll(/(?<![\d–:])(?:19|20)\d\d(?![\d–])/g)].map(([found]) =>
        Number(found),
      );
      if (named.length > 0 && year !== named.at(-1)) return [`${key}: ${citation}, and year ${year}`];
      return year === undefined || named.length > 0 || url.includes(`/${year}/`)
        ? []
        : [`${key}: nothing says that it is of ${year}`];
    });
    expect(wrong).toEqual([]);
    expect(EVIDENCE_SOURCES.filter(({ year }) => year === undefined).length).toBeGreaterThan(10);
    expect(SOURCE.size).toBe(EVIDENCE_SOURCES.length);
  });
});

describe('a conflict', () => {
  it.each(LANGUAGE_CODES)('has two claims or more that differ, by two sources or more: %s', (language) => {
    for (const { id, claims, words } of conflictsIn(language)) {
      const values = Object.values(words.says).map(([value]) => value);
      expect(new Set(values).size, `${id}: ${values.join(' | ')}`).toBeGreaterThan(1);
      expect(new Set(sourcesOf(claims)).size, id).toBeGreaterThan(1);
    }
  });

  it.each(LANGUAGE_CODES)(
    'says why in words that name only its own sources, and no further figure: %s',
    (language) => {
      for (const { id, why } of CONFLICTS.map((each) => ({
        id: each.id,
        why: EVIDENCE[language].conflicts[each.id].why,
      }))) {
        expect(why.length, id).toBeGreaterThan(10);
        expect(valuesIn(why), id).toEqual([]);
        const own = sourcesOf(CONFLICTS.find((each) => each.id === id)!.claims);
        for (const [key] of why.matchAll(/S\d+b?/g)) expect(own, id).toContain(key);
      }
    },
  );

  it('is drawn on its scale with the very figures of its claims', () => {
    // 24 to 48 h are 1 to 2 days, 2 h 120 min; 6 of 10 are 60 percent.
    const also: Readonly<Partial<Record<ScaleUnit, (value: number) => number>>> = {
      minutes: (hours) => hours * 60,
      days: (hours) => hours / 24,
    };
    const drawnFrom = ({ unit }: NonNullable<Conflict['scale']>, claim: Claim): number[] => {
      const values = valuesOf([claim]).map(Number);
      const shares =
        unit === 'percent' ? values.flatMap((part) => values.map((all) => (part / all) * 100)) : [];
      return [...values, ...values.map(also[unit] ?? ((value) => value)), ...shares];
    };
    const numbers = ({ at, low, high }: Mark): number[] =>
      [at, low, high].filter((value) => value !== undefined);
    let marks = 0;
    for (const { id, scale, claims } of CONFLICTS)
      for (const claim of claims)
        for (const mark of claim.marks ?? []) {
          if (!scale) throw new Error(`${id} has marks and no scale.`);
          marks += 1;
          for (const value of numbers(mark)) {
            expect(value, id).toBeGreaterThanOrEqual(scale.from);
            expect(value, id).toBeLessThanOrEqual(scale.to);
            // Nought is where « at most » and « the same day » begin.
            const near = drawnFrom(scale, claim).some((from) => Math.abs(from - value) < 0.05);
            expect(value === 0 || near, `${id}, ${claim.id}: ${value}`).toBe(true);
          }
          if (mark.low !== undefined) expect(mark.low < mark.high!, id).toBe(true);
          if (mark.second) expect(scale.legend, id).toBeDefined();
        }
    expect(marks).toBeGreaterThan(40);
    for (const { id, scale, claims } of CONFLICTS)
      if (scale) expect(claims.filter((each) => each.marks).length, id).toBeGreaterThan(1);
  });

  it('is met where it matters, and matters somewhere', () => {
    const structures = new Set<string>(Object.values(STRUCTURE_NAMES).flat());
    for (const conflict of CONFLICTS) {
      const { id, at } = conflict;
      const places: Place[] = [
        ...(at.cues ?? []).map((cue) => ({ cue: { id: WORDS_OF.get(cue) ?? '', key: cue } })),
        ...(at.structures ?? []).map((structure) => ({ structure })),
        ...(at.entries ?? []).map((entry) => ({ entry })),
        ...(at.alternatives ?? []).map((alternative) => ({ alternative })),
        ...(at.measures ?? []).map((measure) => ({ measure })),
        ...(at.contradicted ? [{ contradicted: true } as const] : []),
      ];
      expect(places.length, id).toBeGreaterThan(0);
      for (const place of places) expect(conflictsAt(place), id).toContain(conflict);
      for (const cue of at.cues ?? []) expect(WORDS_OF.has(cue), `${id}: ${cue}`).toBe(true);
      for (const name of at.structures ?? []) expect(structures.has(name), `${id}: ${name}`).toBe(true);
    }
    expect(conflictsAt({ cue: { id: 'condition.procedure', key: 'condition.procedure' } })).toEqual([]);
  });

  it('is of what is said there: one of its sources is cited', () => {
    const cited = (id: string, keys: readonly string[], conflict: Conflict): string[] =>
      sourcesOf(conflict.claims).some((key) => keys.includes(key)) ? [] : [`${conflict.id} at ${id}`];
    const wrong = CONFLICTS.flatMap((conflict) => [
      ...(conflict.at.cues ?? []).flatMap((cue) =>
        cited(cue, CUES.get(WORDS_OF.get(cue) ?? '') ?? [], conflict),
      ),
      ...(conflict.at.entries ?? []).flatMap((entry) => {
        const { sources, studentSources = [] } = ENTRIES[entry];
        return cited(entry, [...sources, ...studentSources], conflict);
      }),
      ...(conflict.at.alternatives ?? []).flatMap((id) =>
        cited(id, ALTERNATIVES.find((each) => each.id === id)!.sources, conflict),
      ),
      ...(conflict.at.contradicted ? cited('contradicted', CONTRADICTED.sources, conflict) : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

it('leads from a figure to where the story tells it by one of the same sources', () => {
  const linked = KEY_FIGURES.flatMap((figure) =>
    figure.cue === undefined ? [] : [{ ...figure, cue: figure.cue }],
  );
  const wrong = linked.flatMap(({ id, cue, claims }) => {
    if (!CUES.has(cue)) return [`${id}: there is no cue ${cue}`];
    const shared = sourcesOf(claims).filter((key) => CUES.get(cue)!.includes(key));
    if (shared.length === 0) return [`${id}: ${cue} cites none of its sources`];
    const told = [...WORDS_OF]
      .filter(([, cueId]) => cueId === cue)
      .flatMap(([key]) => FIGURES.student[key] ?? [])
      .filter(({ source }) => shared.includes(source))
      .flatMap(({ values }) => values.map(Number));
    return valuesOf(claims).some((value) => told.includes(Number(value)))
      ? []
      : [`${id}: ${cue} tells none of its figures`];
  });
  expect(linked.length).toBeGreaterThan(25);
  expect(wrong).toEqual([]);
});

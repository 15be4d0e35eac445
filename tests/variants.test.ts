import { describe, expect, it } from 'vitest';
import { DOCUMENT, DOCUMENT_LANGUAGE } from '../src/content/poem/document';
import { FIGURES } from '../src/content/poem/figures';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { SOURCES } from '../src/content/poem/sources';
import { timeCue } from '../src/narration/timeCue';
import { LANGUAGE_CODES, REGISTERS } from '../src/narration/types';
import { allWords, wordsIn } from '../src/narration/variants';
import { DEFAULT_CASE, type CaseParameters } from '../src/procedure/case';
import { cutOf } from '../src/procedure/casePresets';
import { traitsOf, TRAITS } from '../src/procedure/caseTraits';
import { TUNNEL_HOUR } from '../src/procedure/clockFace';
import { TRACKS } from '../src/procedure/tracks';
import { validate } from '../src/procedure/validate';
import { buildProgramme } from '../src/scene/programme';
import { CORNERS, onceEach, scriptIn, TOLD_APART } from './support/corners';

/** Lengths of a case that the words speak of, cm. */
function lengthsOf(caseParameters: CaseParameters) {
  const { egjDepthCm, entryDepthCm, incisionLengthMm, myotomyStartCm, tunnelEndCm } = caseParameters;
  const { esophagealCutCm, gastricCutCm } = cutOf(caseParameters);
  // Sums of tenths are not exact.
  const tenths = (cm: number): number => Math.round(cm * 10) / 10;
  return {
    esophagealCut: esophagealCutCm,
    gastricCut: gastricCutCm,
    cut: tenths(esophagealCutCm + gastricCutCm),
    entryAbove: tenths(egjDepthCm - entryDepthCm),
    gap: tenths(myotomyStartCm - entryDepthCm - incisionLengthMm / 10),
    tunnelBeyond: tenths(tunnelEndCm - egjDepthCm),
    tunnel: tenths(tunnelEndCm - entryDepthCm),
  };
}
const standard = lengthsOf(DEFAULT_CASE);

/** What the words of a key say of the case: they may be told of no other. */
const SAYS: Readonly<
  Record<string, (lengths: ReturnType<typeof lengthsOf>, each: CaseParameters) => boolean>
> = {
  'condition.peristalsis': (_, { type }) => type === 'II',
  'condition.peristalsis.typeOne': (_, { type }) => type === 'I',
  'condition.peristalsis.typeThree': (_, { type }) => type === 'III',
  'condition.column': (_, { type }) => type !== 'III',
  'condition.column.typeThree': (_, { type }) => type === 'III',
  'insertion.back': ({ entryAbove }) => entryAbove <= 12,
  'insertion.back.highEntry': ({ entryAbove }) => entryAbove > 12,
  'entry.size': (_, { incisionLengthMm }) => incisionLengthMm >= 15 && incisionLengthMm <= 20,
  'entry.size.posterior': (_, { approach, incisionLengthMm }) =>
    [5, 6].includes(TUNNEL_HOUR[approach]) && incisionLengthMm >= 15 && incisionLengthMm <= 20,
  'tunnel.begin.highEntry': ({ tunnel }) => tunnel > standard.tunnel,
  'tunnel.end': ({ tunnelBeyond }) => tunnelBeyond >= 2 && tunnelBeyond <= 3,
  'tunnel.end.gastricOver': ({ tunnelBeyond }) => tunnelBeyond > 3,
  'myotomy.back': ({ gap }) => gap >= 2,
  'myotomy.back.narrowGap': ({ gap }) => gap < 2,
  'myotomy.extent.longSpasticCut': ({ esophagealCut }, { type }) =>
    type === 'III' && esophagealCut > standard.esophagealCut,
  'myotomy.end': ({ gastricCut }) => Math.abs(gastricCut - 2) <= 0.5,
  'myotomy.end.gastricOver': ({ gastricCut }) => gastricCut > 2.5,
  'myotomy.end.gastricUnder': ({ gastricCut }) => gastricCut < 2,
  'myotomy.length': ({ cut, esophagealCut }) => cut < 12 && esophagealCut > 4,
  'myotomy.length.longSpasticCut': ({ cut }, { type }) => cut > 10 && type === 'III',
  'myotomy.length.longCut': ({ cut }, { type }) => cut > 10 && type !== 'III',
  'myotomy.length.shortCut': ({ esophagealCut, cut }) => esophagealCut <= 4 && cut < 8,
};

/** Words with figures in the chapters that follow the case, which are of studies or of one center and not of the case. */
const OF_STUDIES = ['insertion.sphincter', 'myotomy.extent', 'myotomy.longitudinal'];
const FOLLOWING_THE_CASE = /^(?:insertion|entry|tunnel|myotomy)\./;

describe.each(LANGUAGE_CODES)('the words of a case: %s', (language) => {
  it.each(REGISTERS)('are all told in some case, and tell the standard one plainly: %s', (register) => {
    const script = SCRIPTS[language][register];
    const told = new Set(
      CORNERS.flatMap((each) =>
        Object.keys(script.cues).map((id) => wordsIn(script, id, traitsOf(each)).key),
      ),
    );
    expect([...told].toSorted()).toEqual(
      allWords(script)
        .map(({ key }) => key)
        .toSorted(),
    );
    const plain = buildProgramme({ procedure: POEM, script, caseParameters: DEFAULT_CASE });
    expect(plain.cues.filter(({ id, key }) => key !== id)).toEqual([]);
  });

  it.each(REGISTERS)('vary where the French do: %s', (register) => {
    expect(allWords(SCRIPTS[language][register]).map(({ key }) => key)).toEqual(
      allWords(SCRIPTS.fr[register]).map(({ key }) => key),
    );
  });

  it.each(REGISTERS)('say nothing that the case contradicts: %s', (register) => {
    const script = SCRIPTS[language][register];
    const wrong = CORNERS.flatMap((each) => {
      const lengths = lengthsOf(each);
      return Object.keys(script.cues)
        .map((id) => wordsIn(script, id, traitsOf(each)).key)
        .filter((key) => SAYS[key]?.(lengths, each) === false)
        .map((key) => `${key}: ${each.type} ${each.approach} ${JSON.stringify(lengths)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(REGISTERS)(
    'leave the picture time for what it shows, in every case: %s',
    (register) => {
      const byReading = onceEach((marked: string) => timeCue(marked, language));
      for (const each of TOLD_APART) {
        const script = scriptIn(SCRIPTS[language][register], each);
        const issues = validate({
          procedure: POEM,
          scripts: [script],
          document: DOCUMENT,
          documentLanguage: DOCUMENT_LANGUAGE,
          sources: SOURCES,
          tracks: TRACKS,
          cases: [each],
          timeCue: byReading,
        });
        expect(issues, `\n${issues.join('\n')}\n`).toEqual([]);
        expect(() => buildProgramme({ procedure: POEM, script, caseParameters: each })).not.toThrow();
      }
      // Dozens of cases: more than the usual seconds where other tests run beside.
    },
    30_000,
  );
});

it('every trait has words of its own, and more sets of them than one are told apart', () => {
  const used = new Set(
    REGISTERS.flatMap((register) => allWords(SCRIPTS.fr[register]).map(({ trait }) => trait)),
  );
  expect(TRAITS.filter((trait) => !used.has(trait))).toEqual([]);
  expect(TOLD_APART.length).toBeGreaterThan(20);
});

it('every figure of the case has been thought of', () => {
  const keys = REGISTERS.flatMap((register) => Object.keys(FIGURES[register]));
  expect(
    [...new Set(keys)].filter(
      (key) => FOLLOWING_THE_CASE.test(key) && !(key in SAYS) && !OF_STUDIES.includes(key),
    ),
  ).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from './case';
import { seededRandom } from '../math/random';
import {
  ACHALASIA_TYPES,
  APPROACHES,
  CASE_RANGES,
  caseOf,
  choiceOf,
  cutOf,
  type CaseRange,
} from './casePresets';
import { caseWarnings } from './caseWarnings';

const anterior = 'anterior';

describe('a case of', () => {
  it('type II, anterior, is the default case', () => {
    expect(caseOf({ type: 'II', approach: anterior })).toEqual(DEFAULT_CASE);
  });

  it.each(['I', 'II'] as const)('type %s has the standard 8 cm', (type) => {
    expect(caseOf({ type, approach: anterior })).toMatchObject({
      type,
      entryDepthCm: 29,
      myotomyStartCm: 34,
      myotomyEndCm: 42,
    });
  });

  it('type III has 16 cm, and an entry that has moved up by itself', () => {
    const { entryDepthCm, incisionLengthMm, myotomyStartCm, myotomyEndCm } = caseOf({
      type: 'III',
      approach: anterior,
    });
    expect(myotomyEndCm - myotomyStartCm).toBe(16);
    // 26 - 2 - 1.8: the fact sheet's 24 cm from the upper end of the incision is kept with room to spare.
    expect(entryDepthCm).toBe(22.2);
    expect(myotomyStartCm - (entryDepthCm + incisionLengthMm / 10)).toBeCloseTo(2, 9);
  });

  it.each(ACHALASIA_TYPES)('type %s, posterior, differs in the approach alone', (type) => {
    expect(caseOf({ type, approach: 'posterior' })).toEqual({
      ...caseOf({ type, approach: anterior }),
      approach: 'posterior',
    });
  });

  it.each(ACHALASIA_TYPES.flatMap((type) => APPROACHES.map((approach) => [type, approach] as const)))(
    'type %s, %s, deserves no warning',
    (type, approach) => {
      expect(caseWarnings(caseOf({ type, approach }))).toEqual([]);
    },
  );
});

describe('an entry that was asked for', () => {
  it('is kept', () => {
    expect(caseOf({ type: 'II', approach: anterior, entryDepthCm: 27.5 })).toEqual({
      ...DEFAULT_CASE,
      entryDepthCm: 27.5,
    });
  });

  it.each([
    ['II', 30.2, 34, false],
    ['II', 30.3, 34, true],
    ['II', 32, 34, true],
    ['III', 22, 26, false],
    ['III', 24, 26, true],
    // Lower end of the incision at 26.8 and 33.8 cm: the muscle above it cannot be reached.
    ['III', 25, 26.8, true],
    ['III', 32, 33.8, true],
  ] as const)('type %s, entry %d cm: cut from %d cm, warning %s', (type, entryDepthCm, startCm, warned) => {
    const made = caseOf({ type, approach: anterior, entryDepthCm });
    expect(made).toMatchObject({ entryDepthCm, myotomyStartCm: startCm });
    expect(caseWarnings(made)).toEqual(warned ? ['entryToMyotomyGapUnder2Cm'] : []);
  });
});

describe('lengths and dilation that were asked for', () => {
  it('set the cut, the end of the tunnel and the caliber', () => {
    const made = caseOf({
      type: 'I',
      approach: anterior,
      esophagealCutCm: 2.8,
      gastricCutCm: 2.6,
      bodyDiameterMm: 62,
    });
    expect(made).toMatchObject({
      myotomyStartCm: 37.2,
      myotomyEndCm: 42.6,
      tunnelEndCm: 43.1,
      bodyDiameterMm: 62,
    });
    expect(caseWarnings(made)).toEqual(['gastricMyotomyOver2Cm5']);
    expect(cutOf(made)).toEqual({ esophagealCutCm: 2.8, gastricCutCm: 2.6 });
  });

  it('a longer cut moves the entry up by itself, a chosen entry too near raises the warning', () => {
    expect(caseOf({ type: 'II', approach: anterior, esophagealCutCm: 10 }).entryDepthCm).toBe(26.2);
    const near = caseOf({ type: 'II', approach: anterior, esophagealCutCm: 10, entryDepthCm: 27 });
    expect(caseWarnings(near)).toEqual(['entryToMyotomyGapUnder2Cm']);
  });

  it('come back from 500 seeded cases, and only what does not follow from the type is named', () => {
    const random = seededRandom(6);
    const draw = (name: CaseRange): number | undefined => {
      const { min, max, step } = CASE_RANGES[name];
      if (random() < 0.4) return undefined;
      return Math.round((min + Math.round(((max - min) * random()) / step) * step) * 10) / 10;
    };
    for (let n = 0; n < 500; n += 1) {
      const type = ACHALASIA_TYPES[Math.floor(random() * 3)]!;
      const made = caseOf({
        type,
        approach: random() < 0.5 ? anterior : 'posterior',
        entryDepthCm: draw('entryDepthCm'),
        bodyDiameterMm: draw('bodyDiameterMm'),
        esophagealCutCm: draw('esophagealCutCm'),
        gastricCutCm: draw('gastricCutCm'),
      });
      expect(caseOf(choiceOf(made)), `case ${n}, seed 6`).toEqual(made);
      expect(made.tunnelEndCm, `case ${n}: the tunnel ends past the cut`).toBeGreaterThan(made.myotomyEndCm);
      expect(made.myotomyStartCm, `case ${n}: the cut is reached`).toBeGreaterThanOrEqual(
        made.entryDepthCm + 1.8 - 1e-9,
      );
    }
    for (const type of ACHALASIA_TYPES)
      expect(choiceOf(caseOf({ type, approach: anterior }))).toEqual({ type, approach: anterior });
  });
});

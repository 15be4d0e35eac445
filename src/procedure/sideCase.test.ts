import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { ACHALASIA_TYPES, APPROACHES, CASE_RANGES, caseOf, choiceOf, type CaseChoice } from './casePresets';
import { SIDES } from './pairs';
import { caseOfSide } from './sideCase';

const SEED = 81;

describe(`the case of a side, seed ${SEED}`, () => {
  const random = seededRandom(SEED);
  const within = ({ min, max, step }: { min: number; max: number; step: number }): number =>
    Number((min + Math.round((random() * (max - min)) / step) * step).toFixed(1));
  const anyChoice = (): CaseChoice => ({
    type: ACHALASIA_TYPES[Math.floor(random() * 3)]!,
    approach: APPROACHES[Math.floor(random() * 2)]!,
    ...(random() < 0.5 && { bodyDiameterMm: within(CASE_RANGES.bodyDiameterMm) }),
    ...(random() < 0.5 && { entryDepthCm: within(CASE_RANGES.entryDepthCm) }),
    ...(random() < 0.5 && { gastricCutCm: within(CASE_RANGES.gastricCutCm) }),
  });
  const cases = Array.from({ length: 200 }, () => caseOf(anyChoice()));

  it('is the telling’s own where the side is a stage, and where it is that type or approach already', () => {
    for (const each of cases) {
      for (const side of ['healthy', 'before', 'after'] as const) expect(caseOfSide(each, side)).toBe(each);
      expect(caseOfSide(each, `type${each.type}`)).toBe(each);
      expect(caseOfSide(each, each.approach)).toBe(each);
    }
  });

  it('is what somebody gets who chooses that type or approach', () => {
    for (const each of cases) {
      for (const type of ACHALASIA_TYPES) {
        const own = caseOfSide(each, `type${type}`);
        expect(own).toEqual(caseOf({ ...choiceOf(each), type }));
        expect([own.approach, own.bodyDiameterMm]).toEqual([each.approach, each.bodyDiameterMm]);
      }
      for (const approach of APPROACHES)
        expect(caseOfSide(each, approach)).toEqual(caseOf({ ...choiceOf(each), approach }));
    }
  });

  it('makes of its own result the same', () => {
    for (const each of cases)
      for (const side of SIDES) {
        const own = caseOfSide(each, side);
        expect(caseOfSide(own, side)).toBe(own);
      }
  });

  it('lengthens the cut in type III, and only there', () => {
    const usual = caseOf({ type: 'II', approach: 'posterior' });
    const lengths = ACHALASIA_TYPES.map((type) => {
      const { myotomyStartCm, myotomyEndCm } = caseOfSide(usual, `type${type}`);
      return myotomyEndCm - myotomyStartCm;
    });
    expect(lengths).toEqual([8, 8, 16]);
  });
});

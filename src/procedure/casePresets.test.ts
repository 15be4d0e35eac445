import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from './case';
import { ACHALASIA_TYPES, APPROACHES, caseOf } from './casePresets';
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

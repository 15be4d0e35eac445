import { expect, it } from 'vitest';
import { DEFAULT_CASE } from './case';
import { caseWarnings } from './caseWarnings';

it('is content with the default case', () => {
  expect(caseWarnings(DEFAULT_CASE)).toEqual([]);
});

it.each([
  // Lower end of the entry at 30.8 cm, so the cut may start at 32.8 cm.
  [{ myotomyStartCm: 32.8 }, []],
  [{ myotomyStartCm: 32.7 }, ['entryToMyotomyGapUnder2Cm']],
  [{ incisionLengthMm: 20, myotomyStartCm: 33 }, []],
  [{ myotomyEndCm: 42.5 }, []],
  [{ myotomyEndCm: 42.6 }, ['gastricMyotomyOver2Cm5']],
  [{ egjDepthCm: 38 }, ['gastricMyotomyOver2Cm5']],
  [{ entryDepthCm: 33, myotomyEndCm: 43 }, ['entryToMyotomyGapUnder2Cm', 'gastricMyotomyOver2Cm5']],
] as const)('%o -> %j', (change, warnings) => {
  expect(caseWarnings({ ...DEFAULT_CASE, ...change })).toEqual(warnings);
});

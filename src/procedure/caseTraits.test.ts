import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from './case';
import { caseOf, type CaseChoice } from './casePresets';
import { traitsOf } from './caseTraits';

const traits = (choice: Partial<CaseChoice>): string[] => [
  ...traitsOf(caseOf({ type: 'II', approach: 'anterior', ...choice })),
];

describe('traitsOf', () => {
  it('finds none in the standard case, of which the plain words tell', () => {
    expect([...traitsOf(DEFAULT_CASE)]).toEqual([]);
  });

  it.each<[Partial<CaseChoice>, string[]]>([
    [{ type: 'I' }, ['typeOne']],
    [{ type: 'III' }, ['typeThree', 'longSpasticCut', 'longCut', 'highEntry']],
    [{ type: 'III', esophagealCutCm: 6 }, ['typeThree']],
    [{ approach: 'posterior' }, ['posterior']],
    [{ esophagealCutCm: 10 }, ['longCut', 'highEntry']],
    [{ esophagealCutCm: 9.9, entryDepthCm: 28 }, ['narrowGap']],
    [{ esophagealCutCm: 4 }, ['shortCut']],
    [{ esophagealCutCm: 4.1 }, []],
    [{ gastricCutCm: 2.5 }, []],
    [{ gastricCutCm: 2.6 }, ['gastricOver']],
    [{ gastricCutCm: 1.5 }, []],
    [{ gastricCutCm: 1.4 }, ['gastricUnder']],
    [{ entryDepthCm: 28 }, []],
    [{ entryDepthCm: 27.9 }, ['highEntry']],
    [{ entryDepthCm: 32 }, ['narrowGap']],
  ])('%o', (choice, expected) => {
    expect(traits(choice)).toEqual(expected);
  });
});

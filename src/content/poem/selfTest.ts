import type { Fact, FactUnit, FactValue, Step } from '../../procedure/selfTest';

/*
 * What a self-test asks besides the names of structures. Wrong values are so wrong that no source read gives them; where
 * sources disagree, all they give counts as right, and where they contradict each other nothing is asked.
 */

const fact = (
  id: string,
  unit: FactUnit,
  right: FactValue,
  wrong: readonly FactValue[],
  sources: readonly string[],
  more: Pick<Fact, 'given' | 'stated'> = {},
): Fact => ({ id, unit, right, wrong, sources, ...more });
const at = (value: number): FactValue => [value, value];
const STATED = { stated: true } as const;

export const FACTS: readonly Fact[] = [
  fact(
    'upperSphincter',
    'cm',
    [15, 16],
    [
      [8, 9],
      [21, 22],
      [28, 29],
    ],
    ['S69', 'S74'],
  ),
  fact('aorticArch', 'cm', at(23), [at(12), at(31), at(37)], ['S69']),
  fact(
    'hiatus',
    'cm',
    [38, 39],
    [
      [26, 27],
      [31, 32],
      [45, 46],
    ],
    ['S69'],
  ),
  fact('junction', 'cm', at(40), [at(25), at(32), at(50)], ['S27', 'S69'], { given: [39.8, 40.5] }),
  fact(
    'entryAbove',
    'cm',
    [10, 12],
    [
      [1, 2],
      [4, 5],
      [18, 20],
    ],
    ['S39', 'S79'],
    { given: [10, 15], ...STATED },
  ),
  fact(
    'incision',
    'mm',
    [15, 20],
    [
      [2, 3],
      [45, 50],
      [70, 80],
    ],
    ['S42', 'S77'],
    STATED,
  ),
  fact('gap', 'cm', [2, 3], [at(0), [8, 9], [12, 14]], ['S39', 'S77'], { given: [2, 5], ...STATED }),
  fact('tunnelEnd', 'cm', [2, 3], [at(0), [6, 7], [9, 10]], ['S39', 'S77'], STATED),
  fact('cutEnd', 'cm', at(2), [at(0), [5, 6], [8, 9]], ['S39', 'S42', 'S79'], { given: [2, 3], ...STATED }),
  fact(
    'usualLength',
    'cm',
    [8, 10],
    [
      [1, 2],
      [18, 20],
      [24, 25],
    ],
    ['S42', 'S43', 'S10'],
    { given: [5, 14] },
  ),
  fact('typeThreeLength', 'cm', at(16), [at(4), at(8), at(24)], ['S20']),
  fact('gastricLimit', 'cm', at(2.5), [at(0.5), at(5), at(8)], ['S23', 'S25'], { given: [2.5, 3] }),
  fact('anteriorHour', 'hour', at(2), [at(5), at(8), at(10)], ['S25', 'S79'], STATED),
  fact('posteriorHour', 'hour', [5, 6], [at(2), at(9), at(12)], ['S25', 'S39'], { given: [4, 6], ...STATED }),
  fact('clips', 'count', at(5), [at(20), at(30), at(50)], ['S34'], { given: [4, 8] }),
  fact('injected', 'layer', 'submucosa', ['mucosa', 'circularMuscle', 'adventitia'], ['S40', 'S39'], STATED),
  fact(
    'tunneled',
    'layer',
    'submucosa',
    ['mucosa', 'longitudinalMuscle', 'adventitia'],
    ['S39', 'S77'],
    STATED,
  ),
  fact('against', 'layer', 'circularMuscle', ['mucosa', 'longitudinalMuscle', 'adventitia'], ['S77'], STATED),
  fact('cut', 'layer', 'circularMuscle', ['mucosa', 'submucosa', 'adventitia'], ['S77', 'S32'], STATED),
  fact(
    'closed',
    'layer',
    'mucosa',
    ['circularMuscle', 'longitudinalMuscle', 'adventitia'],
    ['S36', 'S42'],
    STATED,
  ),
  fact('missing', 'layer', 'serosa', ['mucosa', 'submucosa', 'longitudinalMuscle'], ['S101']),
  fact('gas', 'gas', 'carbonDioxide', ['air', 'oxygen', 'nitrousOxide'], ['S37', 'S39'], STATED),
];

/** The steps of the procedure; their order is that of the story. */
export const STEPS: readonly Step[] = [
  { id: 'insertion', at: 'scope in esophagus' },
  { id: 'measure', at: 'junction measured' },
  { id: 'lift', at: 'bleb stands' },
  { id: 'incision', at: 'knife opens mucosa' },
  { id: 'enter', at: 'scope enters wall' },
  { id: 'tunnel', at: 'tunnel begins' },
  { id: 'vessel', at: 'vessel sealed' },
  { id: 'beyond', at: 'tunnel complete' },
  { id: 'cutBegins', at: 'circular fibers part' },
  { id: 'sphincter', at: 'sphincter cut through' },
  { id: 'stomachCut', at: 'myotomy complete' },
  { id: 'check', at: 'hemostasis checked' },
  { id: 'leave', at: 'scope leaves tunnel' },
  { id: 'close', at: 'entry closed' },
  { id: 'withdraw', at: 'scope withdrawn' },
];

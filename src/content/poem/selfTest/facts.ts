import type { Fact, FactPlace, FactUnit, FactValue, Reading, Sight } from '../../../procedure/selfTest';
import type { LabelPlace } from '../../../procedure/labels';
import { onFaces, wall } from '../labelPlaces';
import { TEST_PLACES } from './testPlaces';

/*
 * What a self-test asks besides names, steps and flaws. Wrong values are so wrong that no source gives them, read or
 * not; where sources disagree, all they give counts as right, and where they contradict each other (the bronchus at 25 or
 * 27 cm, the hiatus at T10 or T11) nothing is asked. Ranges that are only taught, and no source read gives, widen `given`.
 */

type More = Pick<Fact, 'given' | 'stated' | 'place' | 'seen'>;
const fact = (
  id: string,
  unit: FactUnit,
  right: FactValue,
  wrong: readonly FactValue[],
  sources: readonly string[],
  more: More = {},
): Fact => ({ id, unit, right, wrong, sources, ...more });
const at = (value: number): FactValue => [value, value];
const each = (...values: readonly number[]): readonly FactValue[] => values.map(at);
const STATED = { stated: true } as const;

/** Before anything is done to the organ. */
export const BEFORE = 'sphincter stays closed';
/** A view that gives no answer away. */
export const NEUTRAL_VIEW = 'whole';

const place = (
  reads: Reading,
  view: string,
  places: readonly LabelPlace[],
): { readonly place: FactPlace } => ({ place: { reads, view, moment: BEFORE, at: places } });
const seen = (sight: Sight): { readonly seen: Sight } => ({ seen: sight });
/** Down the lumen at a depth, where it is seen first. */
const lumenAt = (depthCm: number): readonly LabelPlace[] =>
  [6, 7, 5, 8, 4].map((hour) => wall(depthCm, hour, 'lumen'));
const LAYER_VIEW = 'wall';
const layerAt = (part: 'mucosa' | 'submucosa' | 'circularMuscle') => TEST_PLACES[part].at;
const ACROSS_CM = 36.2;
const hourAt = (hour: number): readonly LabelPlace[] => [
  wall(ACROSS_CM, hour, 'lumen'),
  wall(ACROSS_CM, hour, 'outer'),
  wall(36, hour, 'circularMuscle'),
];
const ALL_DONE = { view: 'tunnel', moment: 'end of myotomy.end' } as const;

const ANATOMY: readonly Fact[] = [
  fact(
    'upperSphincter',
    'cm',
    [15, 16],
    [
      [5, 6],
      [8, 9],
      [11, 12],
      [21, 22],
      [25, 26],
      [29, 30],
    ],
    ['S69', 'S74'],
    { ...STATED, ...place('fromIncisors', 'gullet', lumenAt(15.6)) },
  ),
  fact('aorticArch', 'cm', at(23), each(11, 14, 17, 30, 34, 37), ['S69'], {
    ...STATED,
    ...place('fromIncisors', 'gullet', lumenAt(23)),
  }),
  fact(
    'sphincterStart',
    'cm',
    [37, 38],
    [
      [22, 23],
      [27, 28],
      [32, 33],
      [43, 44],
      [47, 48],
      [51, 52],
    ],
    ['S69'],
    { ...STATED, ...place('fromIncisors', 'junction', lumenAt(37.5)) },
  ),
  fact(
    'hiatus',
    'cm',
    [38, 39],
    [
      [21, 22],
      [26, 27],
      [31, 32],
      [44, 45],
      [48, 49],
      [53, 54],
    ],
    ['S69'],
    { ...STATED, ...place('fromIncisors', 'junction', lumenAt(38.5)) },
  ),
  fact('junction', 'cm', at(40), each(24, 28, 33, 47, 51, 55), ['S69', 'S27'], {
    given: [36, 44],
    ...STATED,
    place: { ...place('fromIncisors', 'junction', lumenAt(40)).place, within: [39.8, 40.5] },
  }),
  fact('esophagusLength', 'cm', at(25), each(10, 14, 18, 35, 40, 50), ['S70', 'S73'], {
    given: [22, 28],
    ...STATED,
    ...seen({ view: 'gullet', moment: BEFORE }),
  }),
  fact(
    'sphincterLength',
    'cm',
    [2, 4],
    [
      [0, 1],
      [7, 9],
      [10, 12],
      [14, 16],
    ],
    ['S99'],
    seen({ view: 'sphincter', moment: BEFORE }),
  ),
  fact('lesserCurvature', 'hour', at(3), each(6, 9, 12), ['S25'], {
    given: [3, 4],
    ...place('hour', 'section', hourAt(3)),
  }),
  fact('missing', 'named', 'serosa', ['mucosa', 'submucosa', 'longitudinalMuscle'], ['S101']),
];

const TECHNIQUE: readonly Fact[] = [
  fact(
    'entryAbove',
    'cm',
    [10, 12],
    [
      [1, 2],
      [3, 4],
      [5, 6],
      [20, 22],
      [23, 25],
    ],
    ['S39'],
    { given: [10, 15], ...STATED, ...place('aboveJunction', 'gullet', lumenAt(29)) },
  ),
  fact(
    'incision',
    'mm',
    [15, 20],
    [
      [1, 3],
      [4, 6],
      [7, 9],
      [40, 50],
      [60, 70],
      [80, 90],
    ],
    ['S42', 'S77', 'S40'],
    { ...STATED, ...seen({ view: 'entry', moment: { at: 'incision complete', plusS: 1 } }) },
  ),
  fact(
    'gap',
    'cm',
    [2, 3],
    [
      [0, 1],
      [8, 9],
      [11, 12],
      [14, 15],
    ],
    ['S39', 'S77', 'S92b'],
    { given: [2, 5], ...STATED, ...seen(ALL_DONE) },
  ),
  fact(
    'tunnelEnd',
    'cm',
    [2, 3],
    [
      [0, 1],
      [6, 7],
      [9, 10],
      [12, 13],
    ],
    ['S39', 'S77'],
    {
      ...STATED,
      ...place('belowJunction', 'junction', [...lumenAt(42.5), ...onFaces('submucosa', 42.5, 42.4)]),
    },
  ),
  fact('cutEnd', 'cm', at(2), each(0, 5, 7, 9), ['S39', 'S42', 'S23'], {
    given: [2, 3],
    ...STATED,
    ...place('belowJunction', 'junction', [...lumenAt(42), ...onFaces('circularMuscle', 42, 41.9)]),
  }),
  fact(
    'usualLength',
    'cm',
    [8, 10],
    [
      [1, 2],
      [3, 4],
      [18, 20],
      [22, 24],
      [26, 28],
    ],
    ['S42', 'S43', 'S10'],
    { given: [4.7, 14], ...seen(ALL_DONE) },
  ),
  fact('typeThreeLength', 'cm', at(16), each(4, 6, 8, 22, 24, 28), ['S20']),
  fact('gastricLimit', 'cm', at(2.5), each(0.5, 5.5, 7.5, 9.5), ['S23', 'S25'], { given: [2.5, 3.3] }),
  fact('anteriorHour', 'hour', at(2), each(5, 8, 10), ['S25'], {
    ...STATED,
    ...place('hour', 'section', hourAt(2)),
  }),
  fact(
    'posteriorHour',
    'hour',
    [5, 6],
    [
      [1, 2],
      [9, 10],
      [11, 12],
    ],
    ['S25', 'S39'],
    { given: [4, 8], ...STATED, ...place('hour', 'section', hourAt(5.5)) },
  ),
  fact('injected', 'named', 'submucosa', ['mucosa', 'circularMuscle', 'adventitia'], ['S40', 'S39'], {
    ...STATED,
    ...place('layer', LAYER_VIEW, layerAt('submucosa')),
  }),
  fact('tunneled', 'named', 'submucosa', ['mucosa', 'longitudinalMuscle', 'adventitia'], ['S39', 'S77'], {
    ...STATED,
    ...place('layer', LAYER_VIEW, layerAt('submucosa')),
  }),
  fact('against', 'named', 'circularMuscle', ['mucosa', 'longitudinalMuscle', 'adventitia'], ['S77'], {
    ...STATED,
    ...place('layer', LAYER_VIEW, layerAt('circularMuscle')),
  }),
  fact('cut', 'named', 'circularMuscle', ['mucosa', 'submucosa', 'adventitia'], ['S77', 'S32'], {
    ...STATED,
    ...place('layer', LAYER_VIEW, layerAt('circularMuscle')),
  }),
  fact('closed', 'named', 'mucosa', ['circularMuscle', 'longitudinalMuscle', 'adventitia'], ['S40', 'S42'], {
    ...STATED,
    ...place('layer', LAYER_VIEW, layerAt('mucosa')),
  }),
  fact(
    'vessels',
    'named',
    'gastricSubmucosa',
    ['cervicalSubmucosa', 'entrySubmucosa', 'middleSubmucosa'],
    ['S77'],
    { ...STATED, ...seen({ view: 'vessel', moment: 'vessel met' }) },
  ),
  fact('anteriorFibers', 'named', 'claspFibers', ['slingFibers', 'crura', 'cricopharyngeus'], ['S25']),
  fact('gas', 'named', 'carbonDioxide', ['air', 'oxygen', 'nitrousOxide'], ['S37', 'S39'], STATED),
  fact('anesthesia', 'named', 'intubated', ['sedated', 'localOnly', 'spinal'], ['S37'], STATED),
  fact('fasting', 'hours', at(6), each(1, 2, 36, 48, 72), ['S41'], { given: [6, 24] }),
  fact('clips', 'count', at(5), each(1, 2, 15, 20, 30), ['S34'], {
    given: [4, 8],
    ...seen({ view: 'entry', moment: 'entry closed' }),
  }),
  fact(
    'learning',
    'count',
    [20, 40],
    [
      [1, 3],
      [5, 7],
      [200, 300],
      [400, 500],
    ],
    ['S50'],
    STATED,
  ),
  fact('firstCase', 'year', at(2008), each(1978, 1988, 1998, 2016, 2020, 2023), ['S42'], STATED),
];

const PHYSIOLOGY: readonly Fact[] = [
  fact(
    'restingPressure',
    'mmHg',
    [10, 45],
    [
      [1, 4],
      [70, 90],
      [100, 120],
      [150, 190],
    ],
    ['S60'],
    STATED,
  ),
  fact(
    'waveSpeed',
    'cmPerS',
    [2, 8],
    [
      [0, 1],
      [15, 20],
      [25, 30],
      [40, 60],
    ],
    ['S60'],
    STATED,
  ),
  fact('latency', 'seconds', at(4.5), each(0.5, 1.5, 9.5, 12.5, 15.5), ['S57'], STATED),
  fact('relaxation', 'mmHg', at(15), each(2, 5, 40, 60, 90), ['S98', 'S61'], { given: [12, 22] }),
  fact('pressurized', 'named', 'typeTwo', ['typeOne', 'typeThree', 'healthy'], ['S56', 'S57'], STATED),
  fact('failed', 'named', 'typeOne', ['typeTwo', 'typeThree', 'healthy'], ['S56', 'S57'], STATED),
  fact('spastic', 'named', 'typeThree', ['typeOne', 'typeTwo', 'healthy'], ['S56', 'S57'], STATED),
  fact('preferred', 'named', 'typeThree', ['typeOne', 'typeTwo'], ['S51', 'S50', 'S52']),
  fact('distensibility', 'distensibility', at(2.8), each(0.2, 0.6, 8.8, 12.8, 20.8), ['S17'], {
    given: [2, 3],
  }),
  fact('eckardtMost', 'points', at(12), each(3, 6, 20, 50, 100), ['S01', 'S02'], STATED),
  fact('eckardtSuccess', 'points', at(3), each(0, 6, 8, 10), ['S01'], { given: [2, 3] }),
  fact(
    'eckardtWithout',
    'named',
    'burning',
    ['dysphagia', 'regurgitation', 'chestPain', 'weightLoss'],
    ['S02'],
  ),
  fact('column', 'cm', at(5), each(1, 12, 16, 20), ['S19']),
];

const OUTCOME: readonly Fact[] = [
  fact(
    'peristalsis',
    'named',
    'mostlyAbsent',
    ['normalAtOnce', 'normalInMonths', 'strongerThanEver'],
    ['S86'],
    {
      ...STATED,
    },
  ),
  fact('reflux', 'percent', at(44), each(1, 4, 8, 75, 85, 95), ['S02'], { given: [16, 57] }),
  fact('success', 'percent', at(83), each(15, 25, 40, 55, 100), ['S01'], { given: [75, 98] }),
  fact('dilation', 'percent', at(54), each(5, 15, 25, 76, 84, 92), ['S04']),
  fact('severe', 'percent', at(0.5), each(18.5, 25.5, 40.5), ['S08'], { given: [0.5, 14] }),
  fact('mucosalInjury', 'percent', at(2.8), each(0.1, 15.8, 25.8, 35.8), ['S08'], { given: [0.8, 2.8] }),
];

export const FACTS: readonly Fact[] = [...ANATOMY, ...TECHNIQUE, ...PHYSIOLOGY, ...OUTCOME];

import type { Label, LabelCondition, LabelFigure, ShotLabels } from '../../procedure/labels';
import { fromWork, wall } from './labelPlaces';
import { forceps, knife, label, layer, scopeTip, thing, toolOut } from './labelVocabulary';

/* What is named in the shots of the branches: their subject first. */

const torn: LabelCondition = { track: 'mucosalInjuryMm', above: 2 };

const injuryClips = label('clips', thing('injuryClips'));

/** Middle of the tear, cm from the incisors: a modeling choice, as `organ/injury.ts` has it. */
const TEAR_CM = 39.1;

const vessel = label('vessel', wall(40.95, fromWork(0.3), 'tunnelFloor'));
const sphincter = label('lowerSphincter', [
  { in: 'cutFace', edge: 'first', depthCm: 38.7, part: 'circularMuscle' },
  { in: 'cutFace', edge: 'last', depthCm: 38.7, part: 'circularMuscle' },
]);
const zLine = label('junction', [
  { in: 'cutFace', edge: 'first', depthCm: 40, part: 'lumen' },
  wall(40, 7, 'lumen'),
]);
const stomach = (depthCm: number): Label => label('stomach', wall(depthCm, 6.5, 'lumen'));
const cutEnd = label('cutEnd', [
  {
    in: 'cutFace',
    edge: 'last',
    depthCm: { track: 'myotomyEndCm', plus: 0.12 },
    part: 'circularMuscle',
  },
]);
/** Below a cut that ended above the junction. */
const remaining = label(
  'remainingFibers',
  [0.7, 0.5, 1].map((plus) => ({
    in: 'cutFace',
    edge: 'last',
    depthCm: { track: 'myotomyEndCm', plus },
    part: 'circularMuscle',
  })),
  { track: 'myotomyEndCm', below: { of: 'egjDepthCm' } },
);
const cutMuscle = (...plus: readonly number[]): Label =>
  label(
    'cutMuscle',
    plus.flatMap((each) => {
      const depthCm: LabelFigure = { track: 'myotomyEndCm', plus: each };
      return [0.8, 1.3, 1.8].map((hours) => wall(depthCm, fromWork(hours), 'circularMuscle'));
    }),
  );
const tunnelEnd = label('tunnelEnd', {
  in: 'cutFace',
  edge: 'last',
  depthCm: { track: 'tunnelEndCm', plus: -0.6 },
  part: 'tunnel',
});

export const BRANCH_LABELS: ShotLabels = {
  branchVessel: [
    forceps,
    label('blood', wall(40.2, fromWork(0.5), 'tunnelFloor'), { track: 'bleeding', above: 0.1 }),
    vessel,
    layer('mucosa', 41.6),
    layer('circularMuscle', 39.8),
    scopeTip,
  ],
  branchOnward: [tunnelEnd, knife, scopeTip, zLine, layer('circularMuscle', 38), stomach(45)],
  branchTear: [
    label('tear', wall(TEAR_CM, fromWork(0), 'lumen'), torn, { track: 'injuryClips', below: 1 }),
    injuryClips,
    label('clipTool', thing('tool'), toolOut, { tool: 'clip' }),
    label('mucosa', wall(37, fromWork(2), 'lumen')),
    layer('circularMuscle', 38),
    zLine,
  ],
  branchLid: [
    injuryClips,
    label('tunnel', [
      { in: 'cutFace', edge: 'last', depthCm: 35.4, part: 'tunnel' },
      { in: 'cutFace', edge: 'last', depthCm: 36.4, part: 'tunnel' },
    ]),
    sphincter,
    zLine,
    layer('mucosa', 36.4),
    layer('circularMuscle', 37.2),
    stomach(44),
  ],
  branchShort: [
    remaining,
    cutMuscle(-1.2, -0.8, -2),
    knife,
    sphincter,
    tunnelEnd,
    zLine,
    scopeTip,
    stomach(44),
  ],
  branchStands: [
    remaining,
    label('food', thing('column')),
    sphincter,
    zLine,
    stomach(46),
    label('clips', thing('clips')),
  ],
  branchFar: [cutEnd, zLine, cutMuscle(-1.2, -2.2), knife, sphincter, scopeTip, stomach(46)],
  branchLookBack: [scopeTip, zLine, cutMuscle(-3), stomach(47)],
  branchRises: [label('stomachContent', thing('swallowed')), cutEnd, sphincter, zLine, stomach(47)],
  branchBelly: [
    label('reliefNeedle', thing('reliefNeedle')),
    label('abdominalGas', thing('abdominalGas')),
    label('stomach', [wall(49, 10.5, 'outer'), wall(49, 9, 'outer')]),
    label('esophagus', [wall(31, 10.5, 'outer'), wall(31, 9, 'outer')]),
  ],
};

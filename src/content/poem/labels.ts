import type { Label, LabelCondition, LabelFigure, ShotLabels } from '../../procedure/labels';
import { fromWork, wall } from './labelPlaces';
import { forceps, knife, label, layer, scopeIn, scopeTip, thing, toolOut } from './labelVocabulary';

/*
 * What is named in each shot, the most important first: the subject of the beat, then what surrounds it. Layers that
 * lie side by side on a cut face are met at different depths, so that their leaders stand apart like steps.
 */

const entryPlus = (plus: number): LabelFigure => ({ of: 'entryDepthCm', plus });
const cutPlus = (plus: number): LabelFigure => ({ of: 'myotomyStartCm', plus });

const treatedTunnel: LabelCondition = { track: 'tunnelEndCm', above: entryPlus(1.5) };
const tunnelOpen: LabelCondition = { track: 'tunnelOpening', above: 0.2 };
const cut: LabelCondition = { track: 'myotomyEndCm', above: cutPlus(1) };
const notCut: LabelCondition = { track: 'myotomyEndCm', below: cutPlus(1) };
const clipped: LabelCondition = { track: 'clips', above: 0.99 };
const incised: LabelCondition = { track: 'incisionMm', above: 4 };
const notClosed: LabelCondition = { track: 'clips', below: 3.5 };

/** The tool that stands out of the endoscope, whichever it is. */
const TOOLS: readonly Label[] = [
  label('needle', thing('tool'), toolOut, { tool: 'needle' }),
  knife,
  forceps,
  label('clipTool', thing('tool'), toolOut, { tool: 'clip' }, { track: 'clips', below: 0.99 }),
];

const endoscope = label('endoscope', [thing('scopeShaft'), thing('scopeTip')], scopeIn);
const cap = label('cap', thing('cap'), scopeIn);
const food = label('food', thing('column'));
/** What a swallow brings; the track alone raises what comes back up from the stomach. */
const swallowed = label('food', thing('swallowed'), { track: 'bolusMl', below: 0.5 });
const rising = label('stomachContent', thing('swallowed'), { track: 'bolusMl', above: 0.5 });

const entry = label('entry', wall(entryPlus(0.9), fromWork(0.1), 'lumen'), incised, notClosed);
/** In section: where the lip of the entry ends. */
const entryLip = label(
  'entry',
  { in: 'cutFace', edge: 'last', depthCm: entryPlus(0.05), part: 'lumen' },
  incised,
  notClosed,
);
const clips = label('clips', thing('clips'), clipped);
/** In the tunnel where the endoscope does not stand before it. */
const tunnel = (...depths: readonly LabelFigure[]): Label =>
  label(
    'tunnel',
    [
      ...depths.map((depthCm) => ({ in: 'cutFace', edge: 'last', depthCm, part: 'tunnel' }) as const),
      ...[0.25, 0.45].flatMap((hours) =>
        depths.map((depthCm) => wall(depthCm, fromWork(hours), 'tunnelFloor')),
      ),
      ...[0.5, 0.9].flatMap((hours) => depths.map((depthCm) => wall(depthCm, fromWork(hours), 'tunnelRoof'))),
    ],
    treatedTunnel,
    tunnelOpen,
  );
/** At the edge of the gap: farther round where the tube is narrow. */
const cutMuscle = (...depths: readonly LabelFigure[]): Label =>
  label(
    'cutMuscle',
    depths.flatMap((depthCm) =>
      [0.8, 1.3, 1.8].map((hours) => wall(depthCm, fromWork(hours), 'circularMuscle')),
    ),
    cut,
  );

const sphincter = label('lowerSphincter', [
  { in: 'cutFace', edge: 'last', depthCm: 38.7, part: 'circularMuscle' },
  { in: 'cutFace', edge: 'first', depthCm: 38.7, part: 'circularMuscle' },
  wall(38.7, 12, 'outer'),
]);
const zLine = label('junction', [
  { in: 'cutFace', edge: 'first', depthCm: 40, part: 'lumen' },
  wall(40, 7, 'lumen'),
  { in: 'cutFace', edge: 'last', depthCm: 40, part: 'lumen' },
]);
const stomachInside = (depthCm: number, hour: number): Label =>
  label('stomach', wall(depthCm, hour, 'lumen'));
const fundus = label('fundus', [wall(45.6, 8.2, 'lumen'), wall(45.6, 9, 'outer'), wall(45.6, 11, 'outer')]);
const angleOfHis = label('angleOfHis', [
  { in: 'cutFace', edge: 'first', depthCm: 41.1, part: 'outer' },
  wall(41.1, 9.6, 'outer'),
]);
const pylorus = label('pylorus', [wall(59.2, 6, 'lumen'), wall(59.2, 12, 'outer'), wall(59.2, 3, 'outer')]);
const esophagusInside = (depthCm: number): Label =>
  label('esophagus', [wall(depthCm, 6.8, 'lumen'), wall(depthCm, 8.4, 'lumen'), wall(depthCm, 11, 'outer')]);

/** The four layers round a depth, outermost deepest, each a step further down. */
const layers = (around: (plus: number) => LabelFigure, stepCm: number): readonly Label[] => [
  layer('mucosa', around(-1.5 * stepCm)),
  layer('submucosa', around(-0.5 * stepCm)),
  layer('circularMuscle', around(0.5 * stepCm)),
  layer('longitudinalMuscle', around(1.5 * stepCm)),
];
const depth = (cm: number) => (plus: number) => cm + plus;

export const LABELS: ShotLabels = {
  whole: [
    label('esophagus', wall(26, 10.5, 'outer')),
    label('stomach', wall(51, 11.5, 'outer')),
    label('lowerSphincter', [wall(38.7, 1.5, 'outer'), wall(38.7, 12, 'outer')]),
    label('mouth', wall(3, 12, 'axis')),
    label('fundus', wall(45.6, 10, 'outer')),
    label('pylorus', [wall(59.2, 12, 'outer'), wall(59.2, 2, 'outer')]),
  ],
  wholeOpened: [
    esophagusInside(26),
    sphincter,
    stomachInside(50.5, 7),
    endoscope,
    clips,
    fundus,
    pylorus,
    label('mouth', wall(3, 6, 'lumen')),
  ],
  mouth: [
    endoscope,
    label('mouth', [wall(3, 6, 'lumen'), wall(3, 3, 'lumen')]),
    label('throat', [wall(11.5, 6, 'lumen'), wall(11.5, 4, 'lumen')]),
    esophagusInside(20),
  ],
  upper: [swallowed, endoscope, esophagusInside(24), ...layers(depth(21), 1)],
  tunnelVessel: [
    ...TOOLS,
    label('vessel', wall(40.95, fromWork(0.3), 'tunnelFloor'), tunnelOpen),
    layer('mucosa', 41.6),
    layer('circularMuscle', 40.2),
    layer('longitudinalMuscle', 39.6),
    scopeTip,
  ],
  junction: [
    sphincter,
    food,
    swallowed,
    rising,
    esophagusInside(35),
    stomachInside(47, 6.5),
    zLine,
    fundus,
    angleOfHis,
  ],
  emptying: [swallowed, sphincter, food, esophagusInside(35), stomachInside(48, 6.5), zLine, fundus],
  outerFront: [
    label('wrap', wall(39.4, 11.6, 'outer'), { track: 'wrap', above: 0.7 }),
    label('outerCut', wall(36.4, 12, 'outer'), { track: 'outerCutCm', above: 3 }),
    fundus,
    label('esophagus', wall(34.2, 12, 'outer')),
    label('stomach', wall(47, 12, 'outer')),
  ],
  sphincter: [
    label('balloon', wall(37.6, 3, 'axis'), { track: 'balloonFill', above: 0.3 }),
    label(
      'injection',
      [wall(39.1, 4.5, 'lumen'), wall(39.1, 7.5, 'lumen')],
      { track: 'toxinDoses', above: 1 },
      { track: 'toxinEffect', above: 0.4 },
    ),
    sphincter,
    cutMuscle(37.2),
    scopeTip,
    zLine,
    layer('mucosa', 36.2),
    layer('longitudinalMuscle', 37.4),
    stomachInside(44.5, 6.5),
  ],
  lookBack: [scopeTip, sphincter, zLine, stomachInside(47, 6.5), fundus, angleOfHis, cutMuscle(37.2)],
  descent: [food, swallowed, endoscope, sphincter, esophagusInside(32), ...layers(depth(33), 1.2)],
  entryWide: [endoscope, ...TOOLS, entryLip, ...layers(entryPlus, 1.2), clips, esophagusInside(32)],
  entry: [
    ...TOOLS,
    label(
      'blueFluid',
      { in: 'cutFace', edge: 'last', depthCm: entryPlus(0.7), part: 'submucosa' },
      { track: 'blebMl', above: 2 },
      { track: 'incisionMm', below: 4 },
    ),
    entryLip,
    layer('mucosa', entryPlus(-1.05)),
    layer('submucosa', entryPlus(-0.35)),
    layer('circularMuscle', entryPlus(0.3)),
    layer('longitudinalMuscle', entryPlus(0.95)),
    scopeTip,
  ],
  entryFace: [
    ...TOOLS,
    clips,
    entry,
    label('mucosa', [
      wall(entryPlus(1.2), fromWork(2.6), 'lumen'),
      wall(entryPlus(1.2), fromWork(1.6), 'lumen'),
    ]),
    cap,
    layer('submucosa', entryPlus(0.4)),
    layer('circularMuscle', entryPlus(1.3)),
    layer('longitudinalMuscle', entryPlus(2)),
  ],
  tunnelUpper: [
    tunnel(entryPlus(3), entryPlus(4.6), entryPlus(1.8)),
    cutMuscle(cutPlus(1.4)),
    entryLip,
    ...TOOLS,
    scopeTip,
    layer('mucosa', entryPlus(5.6)),
    layer('circularMuscle', entryPlus(4.2)),
    layer('longitudinalMuscle', entryPlus(5)),
    layer('submucosa', entryPlus(6.6)),
  ],
  tunnelLower: [
    sphincter,
    label(
      'tunnelEnd',
      { in: 'cutFace', edge: 'last', depthCm: { track: 'tunnelEndCm', plus: -0.6 }, part: 'tunnel' },
      { track: 'tunnelEndCm', above: 41 },
    ),
    scopeTip,
    zLine,
    layer('mucosa', 36.6),
    layer('circularMuscle', 37.4),
    stomachInside(45, 6.5),
    angleOfHis,
  ],
  tunnelWhole: [
    tunnel(entryPlus(4), entryPlus(7), entryPlus(2), entryPlus(10)),
    cutMuscle(cutPlus(2.2), cutPlus(4), cutPlus(5.5)),
    clips,
    entryLip,
    sphincter,
    endoscope,
    layer('mucosa', entryPlus(6.6)),
    stomachInside(46, 6.5),
    layer('circularMuscle', entryPlus(2.6)),
  ],
  myotomyStart: [
    ...TOOLS,
    cutMuscle({ track: 'myotomyEndCm', plus: -0.5 }, { track: 'myotomyEndCm', plus: -1.1 }),
    label('circularMuscle', {
      in: 'cutFace',
      edge: 'last',
      depthCm: { track: 'myotomyEndCm', plus: 0.8 },
      part: 'circularMuscle',
    }),
    layer('mucosa', cutPlus(0)),
    layer('longitudinalMuscle', cutPlus(1.6)),
    cap,
    tunnel(cutPlus(-1), cutPlus(1.6), cutPlus(2.6)),
  ],
  myotomyFace: [
    cutMuscle({ track: 'myotomyEndCm', plus: -0.9 }),
    label('longitudinalMuscle', wall(cutPlus(1.6), fromWork(0.12), 'tunnelFloor'), cut),
    ...TOOLS,
    label('circularMuscle', wall(cutPlus(2.2), fromWork(1.5), 'circularMuscle'), notCut),
    label('mucosa', wall(cutPlus(3), fromWork(3), 'lumen')),
    cap,
  ],
  myotomySphincter: [
    ...TOOLS,
    cutMuscle(
      { track: 'myotomyEndCm', plus: -1.2 },
      { track: 'myotomyEndCm', plus: -2.4 },
      { track: 'myotomyEndCm', plus: -0.6 },
    ),
    sphincter,
    layer('longitudinalMuscle', 38),
    layer('mucosa', 37),
    zLine,
    scopeTip,
    stomachInside(44, 6.5),
  ],
};

import type {
  Label,
  LabelCondition,
  LabelFigure,
  LabelHour,
  LabelPlace,
  WallPart,
} from '../../procedure/labels';
import { fromWork } from './labelPlaces';
import { label } from './labelVocabulary';

/** What is named in the endoscope's own view, the most important first: each where it can be seen from the tip. */

const wall = (depthCm: LabelFigure, part: WallPart, ...hours: readonly LabelHour[]): LabelPlace[] =>
  hours.map((hour) => ({ in: 'wall', depthCm, hour, part }));
const ahead = (plus: number): LabelFigure => ({ track: 'tipDepthCm', plus });

const tip = (above: LabelFigure, below: LabelFigure): LabelCondition => ({
  track: 'tipDepthCm',
  above,
  below,
});
const inLumen: LabelCondition = { track: 'scopeRoute', below: 0.5 };
const inTunnel: readonly LabelCondition[] = [
  { track: 'scopeRoute', above: 0.5 },
  { track: 'tipDepthCm', above: { of: 'entryDepthCm', plus: 1 } },
];
const toolOut: LabelCondition = { track: 'toolExtensionMm', above: 4 };
const tool = (name: 'needle' | 'knife' | 'forceps'): Label =>
  label(name, [{ in: 'scene', thing: 'tool' }], toolOut, { tool: name });

const EVERY_SIDE: readonly LabelHour[] = [12, 3, 6, 9];

export const SCOPE_LABELS: readonly Label[] = [
  tool('needle'),
  tool('knife'),
  tool('forceps'),
  label('clipTool', [{ in: 'scene', thing: 'tool' }], toolOut, { tool: 'clip' }),
  label(
    'blood',
    [0.6, 0.9, 0.3].flatMap((hours) => wall(41.3, 'tunnelFloor', fromWork(hours))),
    ...inTunnel,
    { track: 'bleeding', above: 0.15 },
  ),
  label('tear', wall(39.1, 'tunnelRoof', fromWork(0)), ...inTunnel, { track: 'mucosalInjuryMm', above: 2 }),
  label(
    'vessel',
    [...wall(40.95, 'tunnelFloor', fromWork(0.3)), ...wall(40.95, 'tunnelRoof', fromWork(0.3))],
    ...inTunnel,
    { track: 'tunnelEndCm', above: 41.2 },
    tip(36, 40.5),
  ),
  label(
    'mucosa',
    [1, 0.7, 0.4].flatMap((plus) =>
      wall(ahead(plus), 'tunnelRoof', fromWork(0), fromWork(0.5), fromWork(-0.5)),
    ),
    ...inTunnel,
  ),
  label(
    'longitudinalMuscle',
    [-0.5, -1, -1.6, -2.2, -3, -4, -5].flatMap((plus) =>
      wall({ track: 'myotomyEndCm', plus }, 'tunnelFloor', fromWork(0), fromWork(0.1)),
    ),
    ...inTunnel,
    { track: 'myotomyEndCm', above: { of: 'myotomyStartCm', plus: 0.4 } },
  ),
  label(
    'circularMuscle',
    [1.2, 0.8, 0.5, 1.6].flatMap((plus) =>
      wall(ahead(plus), 'circularMuscle', fromWork(0.2), fromWork(-0.2), fromWork(0.75), fromWork(-0.75)),
    ),
    ...inTunnel,
  ),
  label('clips', [{ in: 'scene', thing: 'injuryClips' }], inLumen),
  label('clips', [{ in: 'scene', thing: 'clips' }], inLumen, { track: 'clips', above: 0.99 }),
  label('entry', wall({ of: 'entryDepthCm', plus: 0.9 }, 'lumen', fromWork(0.12), fromWork(-0.12)), inLumen, {
    track: 'incisionMm',
    above: 2,
  }),
  label(
    'blueFluid',
    wall({ of: 'entryDepthCm', plus: 0.7 }, 'lumen', fromWork(0.6), fromWork(-0.6)),
    inLumen,
    { track: 'blebMl', above: 2 },
    { track: 'incisionMm', below: 2 },
  ),
  label('food', [{ in: 'scene', thing: 'column' }, ...wall({ track: 'columnTopCm' }, 'axis', 12)], inLumen, {
    track: 'columnTopCm',
    below: 38.4,
  }),
  label('endoscope', wall(42.2, 'axis', 12), { track: 'retroflexion', above: 0.6 }),
  label('lowerSphincter', wall(37.9, 'lumen', ...EVERY_SIDE), inLumen, tip(30, 37.7)),
  label('junction', wall(40, 'lumen', ...EVERY_SIDE), inLumen, tip(37.7, 39.8)),
  label(
    'stomach',
    [...wall(45, 'lumen', 3, 6, 12, 9), ...wall(48, 'lumen', 3, 6, 12, 9)],
    inLumen,
    tip(40, 60),
  ),
  label('esophagus', wall(ahead(2.2), 'lumen', 9, 3, 12), inLumen, tip(16.5, 36)),
  label('throat', wall(12, 'lumen', 6, 3, 9), tip(3, 11)),
  label('mouth', wall(ahead(3), 'lumen', 6, 3, 9), tip(-3, 4)),
];

import type { LabelFigure, LabelPlace, LabelThing, WallPart } from '../../procedure/labels';
import type { StructureName, StructurePlace } from '../../procedure/structures';
import { fromWork, onFaces, wall } from './labelPlaces';

/*
 * Where each structure is shown. Several places are tried in turn, because cases differ: a narrow esophagus hides what a
 * wide one shows.
 */

const thing = (name: LabelThing): readonly LabelPlace[] => [{ in: 'scene', thing: name }];
const world = (...cm: readonly [number, number, number]): LabelPlace => ({ in: 'world', cm });
const entryPlus = (plus: number): LabelFigure => ({ of: 'entryDepthCm', plus });
const cutPlus = (plus: number): LabelFigure => ({ of: 'myotomyStartCm', plus });

/** Round the work line at some depths, nearest first. */
const beside = (
  part: WallPart,
  depths: readonly LabelFigure[],
  hours: readonly number[],
): readonly LabelPlace[] =>
  hours.flatMap((hour) => depths.map((depthCm) => wall(depthCm, fromWork(hour), part)));

const RIM_HOURS = [0.4, 0.5, 0.6, 0.7, 0.85, 1, -0.5, -0.7, -0.9] as const;
const IN_TUNNEL_HOURS = [0.15, 0.25, 0.35, 0.5, 0.7, 0.9, -0.2, -0.4] as const;
const tunnelDepths = [entryPlus(4), entryPlus(3), entryPlus(5.5), entryPlus(7), entryPlus(8.5)];

export const STRUCTURE_PLACES: Readonly<Record<StructureName, StructurePlace>> = {
  mucosa: { view: 'layers', at: onFaces('mucosa', 30.2, 31.6) },
  submucosa: { view: 'layers', at: onFaces('submucosa', 30.8, 32.2) },
  circularMuscle: { view: 'layers', at: onFaces('circularMuscle', 31.6, 30.4) },
  longitudinalMuscle: { view: 'layers', at: onFaces('longitudinalMuscle', 32.3, 31) },
  adventitia: { view: 'layers', at: onFaces('adventitia', 32.9, 30, 31.5) },

  mouth: { view: 'opened', at: [wall(3, 6, 'lumen'), wall(3, 3, 'lumen'), wall(5, 6, 'lumen')] },
  throat: { view: 'opened', at: [wall(11.5, 6, 'lumen'), wall(11.5, 4, 'lumen'), wall(12, 12, 'outer')] },
  upperSphincter: {
    view: 'opened',
    at: [wall(15.6, 6, 'lumen'), wall(15.6, 4.5, 'lumen'), wall(15.6, 3, 'outer')],
  },
  esophagus: { view: 'opened', at: [wall(26, 6.8, 'lumen'), wall(26, 8.4, 'lumen'), wall(28, 5.5, 'lumen')] },
  lowerSphincter: { view: 'whole', at: [wall(38.7, 12, 'outer'), wall(38.7, 1.5, 'outer')] },
  junction: {
    view: 'sphincter',
    at: [wall(40, 7, 'lumen'), wall(40.1, 6, 'lumen'), wall(40, 5, 'lumen'), wall(40.2, 8, 'lumen')],
  },
  cardia: { view: 'cardia', at: [wall(42, 5, 'lumen'), wall(41.7, 4, 'lumen')] },
  angleOfHis: { view: 'whole', at: [wall(40.9, 9.5, 'outer'), wall(40.9, 9, 'outer')] },
  fundus: { view: 'opened', at: [wall(45.6, 8.2, 'lumen'), wall(45.6, 9, 'lumen'), wall(46, 7.6, 'lumen')] },
  stomach: { view: 'opened', at: [wall(50.5, 7, 'lumen'), wall(49, 6, 'lumen')] },
  antrum: { view: 'opened', at: [wall(56, 6, 'lumen'), wall(55.5, 7, 'lumen'), wall(56, 12, 'outer')] },
  pylorus: { view: 'opened', at: [wall(59.2, 6, 'lumen'), wall(59.3, 12, 'outer'), wall(59.2, 3, 'outer')] },

  blueFluid: {
    view: 'entryCut',
    moment: { at: 'bleb stands', plusS: 1.2 },
    at: onFaces('submucosa', entryPlus(0.7), entryPlus(1), entryPlus(0.4)),
  },
  entry: {
    view: 'entry',
    moment: { at: 'incision complete', plusS: 1 },
    at: [
      ...beside('lumen', [entryPlus(0.9), entryPlus(0.6), entryPlus(1.2)], RIM_HOURS),
      ...beside('lumen', [entryPlus(1.9), entryPlus(2), entryPlus(0.02)], [0, 0.15, -0.15]),
    ],
  },
  tunnel: {
    view: 'tunnel',
    moment: 'mucosa intact as lid',
    at: beside('tunnelFloor', tunnelDepths, IN_TUNNEL_HOURS),
  },
  cutMuscle: {
    view: 'tunnel',
    moment: 'end of myotomy.end',
    at: beside('tunnelFloor', [cutPlus(2), cutPlus(3), cutPlus(4), cutPlus(1.2)], [0.08, 0.15, 0.25, 0.35]),
  },
  clips: { view: 'entry', moment: 'entry closed', at: thing('clips') },
  vessel: {
    view: 'vessel',
    moment: 'vessel met',
    at: beside('tunnelFloor', [40.95], [0.3, 0.28, 0.34]).concat(
      beside('tunnelRoof', [40.95], [0.3, 0.26, 0.34]),
    ),
  },

  endoscope: {
    view: 'opened',
    moment: 'scope in esophagus',
    at: [...thing('scopeShaft'), ...thing('scopeTip')],
  },
  cap: { view: 'entry', moment: 'start of entry.cut', at: thing('cap') },
  needle: { view: 'entryCut', moment: 'needle touches mucosa', at: thing('tool') },
  knife: { view: 'entry', moment: 'knife opens mucosa', at: thing('tool') },
  forceps: { view: 'vessel', moment: { at: 'vessel met', plusS: 1.3 }, at: thing('tool') },
  clipTool: { view: 'entry', moment: { at: 'first clip', plusS: 0.2 }, at: thing('tool') },
  food: { view: 'junction', moment: 'food stands above', at: thing('column') },

  spine: {
    view: 'neighbors',
    at: [world(-1.9, 4, -7.6), world(-3.4, 12, -6), world(-1.9, 20, -4.2), world(-1.9, -4, -5)],
  },
  aorta: { view: 'neighbors', at: [world(2, 17.5, -1), world(-2.9, 16.4, 4.8), world(-3.2, 13, 5.6)] },
  airway: { view: 'neighbors', at: [world(-1.75, 20, 1.8), world(-1.7, 23, 1.7)] },
  heart: { view: 'neighbors', at: [world(3.5, 5.4, 7.5), world(-3.4, 9.4, 6), world(-2.5, 10.5, 6)] },
  diaphragm: { view: 'neighbors', at: [world(-12, -2, 0), world(-12, -3, 0), world(-12, -2, 4)] },
};

/** Names that are right as well where a structure is shown: what it is a part of, lies on, or was made in. */
export const ALSO_RIGHT: Readonly<Partial<Record<StructureName, readonly StructureName[]>>> = {
  mucosa: ['esophagus'],
  submucosa: ['esophagus'],
  circularMuscle: ['esophagus'],
  longitudinalMuscle: ['esophagus'],
  adventitia: ['esophagus'],
  mouth: ['mucosa'],
  throat: ['mucosa', 'adventitia'],
  upperSphincter: ['mucosa', 'adventitia', 'throat', 'esophagus'],
  esophagus: ['mucosa'],
  lowerSphincter: ['adventitia', 'esophagus'],
  junction: ['mucosa', 'lowerSphincter', 'esophagus', 'cardia'],
  cardia: ['mucosa', 'stomach', 'junction'],
  angleOfHis: ['adventitia', 'stomach', 'cardia', 'fundus', 'esophagus', 'junction', 'lowerSphincter'],
  fundus: ['mucosa', 'stomach'],
  stomach: ['mucosa'],
  antrum: ['mucosa', 'adventitia', 'stomach'],
  pylorus: ['mucosa', 'adventitia', 'stomach', 'antrum'],
  blueFluid: ['submucosa', 'esophagus'],
  entry: ['mucosa', 'esophagus', 'tunnel'],
  tunnel: ['submucosa', 'blueFluid', 'circularMuscle', 'cutMuscle', 'mucosa', 'esophagus', 'entry'],
  cutMuscle: ['circularMuscle', 'longitudinalMuscle', 'submucosa', 'tunnel', 'esophagus', 'lowerSphincter'],
  clips: ['entry', 'mucosa', 'esophagus'],
  vessel: ['submucosa', 'tunnel', 'cardia'],
  cap: ['endoscope'],
  needle: ['endoscope'],
  knife: ['endoscope'],
  forceps: ['endoscope'],
  clipTool: ['endoscope', 'clips'],
  food: ['esophagus'],
};

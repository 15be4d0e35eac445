import type { LabelPlace } from '../../../procedure/labels';
import type { StructureName, StructurePlace } from '../../../procedure/structures';
import { onFaces, wall } from '../labelPlaces';
import { STRUCTURE_PLACES } from '../structurePlaces';

/** On the face of the wedge, near to the middle of the wall's close view. */
const layer = (part: 'mucosa' | 'submucosa' | 'circularMuscle' | 'longitudinalMuscle' | 'adventitia') => ({
  view: 'wall',
  at: onFaces(part, 31.5, 31.1, 31.9, 32.4),
});
const lumenOf = (depthCm: number, ...hours: readonly number[]): readonly LabelPlace[] =>
  hours.map((hour) => wall(depthCm, hour, 'lumen'));

/**
 * Where the ring of the self-test stands. Whoever looks around by name sees a structure among its neighbors; whoever is
 * asked must see which of two neighbors is meant, and so comes nearer.
 */
export const TEST_PLACES: Readonly<Record<StructureName, StructurePlace>> = {
  ...STRUCTURE_PLACES,
  mucosa: layer('mucosa'),
  submucosa: layer('submucosa'),
  circularMuscle: layer('circularMuscle'),
  longitudinalMuscle: layer('longitudinalMuscle'),
  adventitia: layer('adventitia'),
  mouth: { view: 'head', at: lumenOf(3, 6, 3, 5) },
  throat: { view: 'head', at: lumenOf(11.8, 6, 5, 7, 4) },
  upperSphincter: { view: 'head', at: lumenOf(15.6, 6, 5, 7, 4) },
  esophagus: { view: 'gullet', at: lumenOf(26, 6.8, 6, 8, 5.5) },
  lowerSphincter: { view: 'sphincter', at: lumenOf(38.3, 7, 6, 8, 5) },
  angleOfHis: { view: 'front', at: [wall(40.9, 9.5, 'outer'), wall(41.2, 9.2, 'outer')] },
  fundus: { view: 'stomach', at: STRUCTURE_PLACES.fundus.at },
  stomach: { view: 'stomach', at: STRUCTURE_PLACES.stomach.at },
  antrum: { view: 'stomach', at: STRUCTURE_PLACES.antrum.at },
  pylorus: { view: 'stomach', at: STRUCTURE_PLACES.pylorus.at },
};

import type { OrganPoint, WorldPoint } from './coordinates';
import { DEPTH } from './esophagus';
import { PYLORUS_CM } from './stomach';

/** What anatomists call the stretches of the organ, from the mouth down. */
export const PARTS = [
  'mouth',
  'throat',
  'upperSphincter',
  'esophagus',
  'lowerSphincter',
  'cardia',
  'fundus',
  'stomach',
  'antrum',
  'pylorus',
] as const;
export type PartName = (typeof PARTS)[number];

/** Where the pharynx takes over from the mouth on this path [D], cm. */
const THROAT_CM = 9;
/** The upper sphincter: cricopharyngeus at 15 to 16 cm (S74, S69 [V2]); its lower rim as drawn [D]. */
const UPPER_SPHINCTER_CM = { from: 15, to: 16.2 } as const;
/** Tunnel and cut end 2 to 3 cm past the junction, in the cardia (S39 [V1], S77 [V2]). */
const CARDIA_END_CM = DEPTH.egj + 3;
/** The lesser curvature turns sharply here (the angular notch): beyond it the antrum [D]. */
const ANTRUM_CM = 54;
/** The muscle ring of the pylorus begins this far before its narrowest place [D]. */
const PYLORUS_REACH_CM = 0.8;
/** The fundus is what stands above the cardiac notch, to its left; where the notch lies in this organ [D], cm in the world. */
const NOTCH = { x: 2.2, y: -1.1 } as const;

/**
 * The part of the organ at a place of its wall.
 * @param at depth in cm from the incisors. @param world the same place in the world, cm.
 */
export function partAt({ s }: Pick<OrganPoint, 's'>, world: Readonly<WorldPoint>): PartName {
  if (s < THROAT_CM) return 'mouth';
  if (s < UPPER_SPHINCTER_CM.from) return 'throat';
  if (s < UPPER_SPHINCTER_CM.to) return 'upperSphincter';
  if (s < DEPTH.lesStart) return 'esophagus';
  if (s < DEPTH.lesEnd) return 'lowerSphincter';
  if (s > PYLORUS_CM - PYLORUS_REACH_CM) return 'pylorus';
  if (s > ANTRUM_CM) return 'antrum';
  if (world.x > NOTCH.x && world.y > NOTCH.y) return 'fundus';
  return s < CARDIA_END_CM ? 'cardia' : 'stomach';
}

/** Where the scalloped line between squamous and columnar lining runs, cm: it swings this far about the junction. */
export const Z_LINE_HALF_CM = 0.39;
/** The angle of His: the notch between the esophagus's left side and the fundus, seen from outside. */
export const ANGLE_OF_HIS = { fromCm: 40.6, toCm: 42, fromHour: 7.6, toHour: 10.4 } as const;

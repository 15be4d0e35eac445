import { smoothMin, smoothstep } from '../math/interpolate';
import { sphincterRadius } from './caliber';
import type { Tissue } from './tissue';

/**
 * The closed lower sphincter seen from above: the mucosa of the wide gullet has nowhere to go where the tube draws
 * together, and lies in a pucker of radial folds that meet in the closed middle. Gas does not iron it out; only an
 * opening sphincter does. All amounts [D].
 */

/** Sphincter lumen at which the pucker begins to smooth out, and at which it is gone, cm of radius. */
const CLOSED_CM = 0.12;
const OPEN_CM = 0.45;
/** Lumen radius round which the folds stand highest: full inside the first, gone beyond the second, cm. */
const FULL_WITHIN_CM = 1;
const NONE_BEYOND_CM = 1.9;
/** Highest a fold stands, cm, and the share of the lumen's radius that its crest leaves free in the narrow middle. */
const HIGHEST_CM = 0.34;
const FREE_SHARE = 0.4;
/** Depths between which the sphincter can pucker, cm: a squeeze elsewhere in the gullet is smooth. */
const FROM_CM = 34.6;
const TO_CM = 41.2;

/** How much of the pucker is there at depth `s`, 0 to 1: all of it in a closed sphincter, nothing at a lumen radius of 0.45 cm. */
export const puckered = (s: number, tissue: Tissue): number =>
  1 - smoothstep(CLOSED_CM, OPEN_CM, sphincterRadius(s, tissue));

/** Height of the pucker's crests at depth `s` (cm) where the lumen has radius `lumenRadius` (cm), cm. */
export function rosetteHeight(s: number, lumenRadius: number, tissue: Tissue): number {
  const closed = puckered(s, tissue);
  if (closed === 0 || s < FROM_CM || s > TO_CM) return 0;
  const along = smoothstep(FROM_CM, FROM_CM + 0.8, s) * (1 - smoothstep(TO_CM - 1, TO_CM, s));
  const near = 1 - smoothstep(FULL_WITHIN_CM, NONE_BEYOND_CM, lumenRadius);
  return closed * along * near * Math.max(0, smoothMin(HIGHEST_CM, (1 - FREE_SHARE) * lumenRadius, 0.08));
}

/**
 * Shape of the pucker round the lumen, 0 valley to 1 crest: nine folds, broad on top and parted by narrower valleys, of
 * unequal height and width because slower waves run along; they turn a little on their way down.
 */
export function rosette(s: number, theta: number): number {
  const turned = theta + 0.1 * (s - 37);
  const slow = Math.cos(4 * turned + 2.1);
  const wave = 0.62 * Math.cos(9 * turned + 0.7) + 0.2 * slow + 0.18 * Math.cos(7 * turned + 4);
  const height = 0.5 + 0.5 * wave;
  return height * (2 - height) * (0.86 + 0.14 * slow);
}

import { loft } from './loft';
import type { Surface } from './meshData';
import { ring } from './ring';

/** Radius and height, cm. */
export type ProfilePoint = readonly [radius: number, y: number];

/**
 * A solid of revolution about y. Walk the profile with the solid on your left hand (radius to the right, y up):
 * along the bottom outwards, up the outside, back along the top. A radius of 0 closes the solid on its axis.
 *
 * [[0,0],[1,0],[1,2],[0,2]] -> a cylinder of radius 1 and height 2.
 * @throws RangeError for a negative radius.
 */
export function lathe(profile: readonly ProfilePoint[], segments: number): Surface {
  if (profile.some(([radius]) => radius < 0)) throw new RangeError('lathe: a radius is negative');
  return loft(profile.map(([radius, y]) => ring(radius, y, segments)));
}

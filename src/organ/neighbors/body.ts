import { Spline } from '../../math/spline';
import type { WorldPoint } from '../coordinates';

/**
 * Outline of the body, for orientation only [D]: head with a profile, neck and trunk as level rings about the midline
 * (1.9 cm to the right of the junction). Arms are left out. The incisors stand where `s` is 0.
 */
export const BODY_MIDLINE_X = -1.9;

/** Height, foremost and hindmost point, half width: cm in the world. */
export const BODY_RINGS: readonly (readonly [y: number, front: number, back: number, halfWidth: number])[] = [
  [-34, 9.4, -9.6, 16],
  [-26, 9.7, -9.3, 14.6],
  [-16, 10.2, -9.5, 13.8],
  [-6, 10.7, -10.3, 14.6],
  [4, 11.2, -11, 16],
  [11, 11, -11.4, 18],
  [15.2, 9.4, -11, 19.4],
  [18.4, 7.2, -10, 18.4],
  [20.8, 5.7, -9, 13.2],
  [22.4, 4.7, -8.1, 8.8],
  [24, 4, -7.4, 6.3],
  [26.2, 3.9, -6.8, 5.7],
  [27.8, 4.6, -6.7, 5.7],
  [28.7, 6.3, -6.9, 5.8],
  [29.8, 7.5, -7.3, 6],
  [31, 7.35, -7.8, 6.4],
  [31.8, 7.9, -8.1, 6.5],
  [32.4, 7.45, -8.4, 6.6],
  [33, 7.95, -8.7, 6.7],
  [34.2, 7.6, -9.1, 6.9],
  [36, 7.3, -9.6, 7.2],
  [38, 7.2, -9.9, 7.4],
  [39.6, 7.9, -10, 7.5],
  [42.4, 7.6, -9.8, 7.5],
  [45.4, 5.8, -8.4, 6.7],
  [47.5, 3.4, -6, 5],
  [48.7, 1, -3.4, 2.8],
  [49.1, -0.9, -1.5, 0.4],
];

const heights = BODY_RINGS.map(([y]) => y);
const front = new Spline(
  heights,
  BODY_RINGS.map((ring) => ring[1]),
);
const back = new Spline(
  heights,
  BODY_RINGS.map((ring) => ring[2]),
);
const halfWidth = new Spline(
  heights,
  BODY_RINGS.map((ring) => ring[3]),
);
/** How far the nose stands out of the face. */
const nose = new Spline([33.4, 34.2, 34.9, 36, 37.6, 39.2], [0, 0.8, 1.75, 1.3, 0.75, 0]);
const NOSE_HALF_WIDTH_CM = 1.5;

/** A point of the skin at height `y` (cm, between the first and the last ring), `angle` radians from the front. */
export function bodyPoint(y: number, angle: number, out: WorldPoint): WorldPoint {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const x = halfWidth.at(y) * Math.sign(sin) * Math.abs(sin) ** 0.86;
  const middle = (front.at(y) + back.at(y)) / 2;
  const bump = cos > 0 && y > 33.4 && y < 39.2 ? nose.at(y) * Math.exp(-((x / NOSE_HALF_WIDTH_CM) ** 2)) : 0;
  out.x = BODY_MIDLINE_X + x;
  out.y = y;
  out.z =
    middle + ((front.at(y) - back.at(y)) / 2) * Math.sign(cos) * Math.abs(cos) ** 0.9 + Math.max(0, bump);
  return out;
}

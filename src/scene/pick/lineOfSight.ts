import type { WorldPoint } from '../../organ/coordinates';

/** The unit direction from one place to another. */
export function toward(from: Readonly<WorldPoint>, to: Readonly<WorldPoint>): WorldPoint {
  const [x, y, z] = [to.x - from.x, to.y - from.y, to.z - from.z];
  const length = Math.hypot(x, y, z) || 1;
  return { x: x / length, y: y / length, z: z / length };
}

/** Distance between two places, cm. */
export const apart = (a: Readonly<WorldPoint>, b: Readonly<WorldPoint>): number =>
  Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);

import { loft } from './loft';
import type { Surface, Vec3 } from './meshData';

/** x and z in cm. */
export type OutlinePoint = readonly [x: number, z: number];

/**
 * A plate: a compact outline (seen whole from its own middle) drawn from `y0` to `y1`, its edges broken by `bevel`.
 * The outline turns from +z towards +x. All lengths in cm.
 * @throws RangeError when the bevel does not fit into the height.
 */
export function extrude(outline: readonly OutlinePoint[], y0: number, y1: number, bevel: number): Surface {
  if (!(y1 - y0 > 2 * bevel)) throw new RangeError('extrude: the bevel is thicker than the plate');
  const cx = outline.reduce((sum, p) => sum + p[0], 0) / outline.length;
  const cz = outline.reduce((sum, p) => sum + p[1], 0) / outline.length;
  const at = (y: number, inset: number): Vec3[] =>
    outline.map(([x, z]) => {
      const keep = 1 - inset / Math.hypot(x - cx, z - cz);
      return [cx + (x - cx) * keep, y, cz + (z - cz) * keep];
    });
  return loft([at(y0, bevel), at(y0 + bevel, 0), at(y1 - bevel, 0), at(y1, bevel)], {
    capStart: true,
    capEnd: true,
  });
}

/**
 * A convex outline whose corners are rounded, for `extrude`.
 * @param radius of the rounding, cm; shrinks a corner towards the middle by as much
 * @param steps points per corner, at least 2
 */
export function roundedOutline(
  corners: readonly OutlinePoint[],
  radius: number,
  steps: number,
): OutlinePoint[] {
  return corners.flatMap((corner, i) => {
    const before = corners[(i + corners.length - 1) % corners.length] as OutlinePoint;
    const after = corners[(i + 1) % corners.length] as OutlinePoint;
    const toward = (from: OutlinePoint, to: OutlinePoint): OutlinePoint => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      return [
        from[0] + ((to[0] - from[0]) * radius) / length,
        from[1] + ((to[1] - from[1]) * radius) / length,
      ];
    };
    const [start, end] = [toward(corner, before), toward(corner, after)];
    return Array.from({ length: steps }, (_, k): OutlinePoint => {
      const u = k / (steps - 1);
      // A quadratic Bezier through the corner: round enough at this size, and it keeps the sides tangent.
      const [a, b, c] = [(1 - u) * (1 - u), 2 * u * (1 - u), u * u];
      return [a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]];
    });
  });
}

/** A box about the origin with broken edges; sizes and bevel in cm. */
export function bevelBox(width: number, height: number, depth: number, bevel: number): Surface {
  const [x, z] = [width / 2, depth / 2];
  const corners: OutlinePoint[] = [
    [-x, z],
    [x, z],
    [x, -z],
    [-x, -z],
  ];
  return extrude(roundedOutline(corners, bevel, 3), -height / 2, height / 2, bevel);
}

import { Spline } from '../../math/spline';
import type { TubePoint } from '../../organ/neighbors/tubes';
import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import type { MeshData, Vec3 } from '../mesh/meshData';

export interface TubeOptions {
  readonly rows: number;
  readonly segments: number;
  /** Factor on the radius, by the share of the way along the tube. */
  readonly swell?: (share: number) => number;
}

/**
 * A tube along a line of points, rounded off at both ends. The sections keep one side toward the viewer, so that the
 * skin does not twist.
 */
export function tube(points: readonly TubePoint[], { rows, segments, swell }: TubeOptions): MeshData {
  const knots = points.map((_, i) => i);
  const column = (pick: (p: TubePoint) => number): Spline => new Spline(knots, points.map(pick));
  const [x, y, z, radius] = [
    column((p) => p.x),
    column((p) => p.y),
    column((p) => p.z),
    column((p) => p.radiusCm),
  ];
  const end = points.length - 1;
  const sections: Vec3[][] = [];
  for (let row = 0; row < rows; row++) {
    const share = row / (rows - 1);
    const u = share * end;
    const e = 1e-3;
    const along = unit([x.at(u + e) - x.at(u - e), y.at(u + e) - y.at(u - e), z.at(u + e) - z.at(u - e)]);
    const side = unit(cross(along, [0, 0, 1]));
    const front = cross(side, along);
    const edge = Math.min(1, (1.02 - Math.abs(2 * share - 1)) / 0.05);
    const r = radius.at(u) * Math.sqrt(edge) * (swell?.(share) ?? 1);
    sections.push(
      Array.from({ length: segments }, (_, j): Vec3 => {
        const a = (2 * Math.PI * j) / segments;
        const [c, s] = [Math.cos(a) * r, Math.sin(a) * r];
        return [
          x.at(u) + front[0] * c - side[0] * s,
          y.at(u) + front[1] * c - side[1] * s,
          z.at(u) + front[2] * c - side[2] * s,
        ];
      }),
    );
  }
  return creaseNormals(loft(sections, { capStart: true, capEnd: true }), 80);
}

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}

import { Spline } from '../../math/spline';
import { SPINE_COURSE, SPINE_MIDLINE_X, vertebrae, type Vertebra } from '../../organ/neighbors/spine';
import type { Detail } from '../detail';
import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { tube } from './tube';

/** Body (waisted), disk below it, spinous and transverse processes of each vertebra; light: one waisted piece. */
export function spine(detail: Detail): MeshData {
  const ys = [...SPINE_COURSE.y].reverse();
  const course = new Spline(ys, [...SPINE_COURSE.z].reverse());
  const lean = (y: number): number => Math.atan(course.at(y + 0.5) - course.at(y - 0.5));
  return merge(
    vertebrae((y) => course.at(y)).flatMap((vertebra) => {
      const tilt = lean(vertebra.y);
      if (detail === 'light') return [lightBody(vertebra, tilt)];
      return [body(vertebra, tilt), disk(vertebra, tilt), ...processes(vertebra, tilt)];
    }),
  );
}

/** A place of the vertebra: right-left, up, front, turned with the column. */
function place({ y, z }: Vertebra, tilt: number, [px, py, pz]: Vec3): Vec3 {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)];
  return [SPINE_MIDLINE_X + px, y + py * c - pz * s, z + py * s + pz * c];
}

function rings(
  vertebra: Vertebra,
  tilt: number,
  rows: readonly (readonly [number, number])[],
  segments = 12,
): MeshData {
  const sections = rows.map(([up, scale]) =>
    Array.from({ length: segments }, (_, j): Vec3 => {
      const a = (2 * Math.PI * j) / segments;
      const r = vertebra.halfWidthCm * scale;
      return place(vertebra, tilt, [Math.sin(a) * r, up * vertebra.pitchCm, Math.cos(a) * r * 0.8]);
    }),
  );
  return creaseNormals(loft(sections, { capStart: true, capEnd: true }), 50);
}

const body = (vertebra: Vertebra, tilt: number): MeshData =>
  rings(vertebra, tilt, [
    [-0.38, 0.9],
    [-0.33, 1],
    [-0.15, 0.87],
    [0.15, 0.87],
    [0.33, 1],
    [0.38, 0.9],
  ]);

/** Waisted from the disk below it on. */
const lightBody = (vertebra: Vertebra, tilt: number): MeshData =>
  rings(
    vertebra,
    tilt,
    [
      [-0.62, 0.84],
      [-0.33, 1],
      [0, 0.87],
      [0.36, 0.96],
    ],
    6,
  );

const disk = (vertebra: Vertebra, tilt: number): MeshData =>
  rings(vertebra, tilt, [
    [-0.62, 0.84],
    [-0.5, 0.9],
    [-0.38, 0.84],
  ]);

function processes(vertebra: Vertebra, tilt: number): MeshData[] {
  const { halfWidthCm: w, pitchCm: h } = vertebra;
  const bar = (...points: readonly (readonly [Vec3, number])[]): MeshData =>
    tube(
      points.map(([p, radiusCm]) => {
        const [x, y, z] = place(vertebra, tilt, p);
        return { x, y, z, radiusCm };
      }),
      { rows: 4, segments: 6 },
    );
  return [
    bar(
      [[0, 0.1 * h, -0.7 * w], 0.34 * w],
      [[0, -0.2 * h, -1.2 * w], 0.22 * w],
      [[0, -0.55 * h, -1.75 * w], 0.16 * w],
    ),
    ...[1, -1].map((side) =>
      bar(
        [[side * 0.4 * w, 0.15 * h, -0.75 * w], 0.28 * w],
        [[side * 0.95 * w, 0.15 * h, -0.95 * w], 0.2 * w],
        [[side * 1.4 * w, 0.2 * h, -1.05 * w], 0.16 * w],
      ),
    ),
  ];
}

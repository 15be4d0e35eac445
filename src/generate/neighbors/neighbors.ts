import { Spline } from '../../math/spline';
import { BODY_RINGS, bodyPoint } from '../../organ/neighbors/body';
import { CRURA, diaphragmPoint } from '../../organ/neighbors/diaphragm';
import { HEART_RINGS } from '../../organ/neighbors/heart';
/** Nodes of the file; the viewer asks for them by these names. */
type NeighborName = 'body' | 'spine' | 'aorta' | 'airway' | 'heart' | 'diaphragm';
import { AORTA, LEFT_BRONCHUS, RIGHT_BRONCHUS, TRACHEA } from '../../organ/neighbors/tubes';
import type { Detail } from '../detail';
import type { MaterialSpec, Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { spine } from './spine';
import { cross, tube, unit } from './tube';

/** Quiet colors, the same the viewer tints its ghosts with. */
const COLORS: Readonly<Record<NeighborName, number>> = {
  body: 0x93a7b5,
  spine: 0xbfae8e,
  aorta: 0xb5544f,
  airway: 0x7f9fae,
  heart: 0xa8616a,
  diaphragm: 0xa06a55,
};

const MESHES: Readonly<Record<NeighborName, (detail: Detail) => MeshData>> = {
  body: skin,
  spine,
  aorta: (detail) => tube(AORTA, fewer(detail, { rows: 56, segments: 16 })),
  airway: (detail) =>
    merge(
      [
        { points: TRACHEA, rows: 68, segments: 14, rings: 17 },
        { points: LEFT_BRONCHUS, rows: 36, segments: 12, rings: 9 },
        { points: RIGHT_BRONCHUS, rows: 36, segments: 12, rings: 9 },
      ].map(({ points, rows, segments, rings }) =>
        tube(points, {
          ...fewer(detail, { rows, segments }),
          // Rings of cartilage: the windpipe is never smooth where there are rows enough to show it.
          ...(detail === 'full' && { swell: ribbed(rings) }),
        }),
      ),
    ),
  heart,
  diaphragm: (detail) =>
    merge([sheet(detail), ...CRURA.map((crus) => tube(crus, fewer(detail, { rows: 20, segments: 10 })))]),
};

/** A light mesh has less than a third of the rows and half of what goes round. */
function fewer(
  detail: Detail,
  { rows, segments }: { readonly rows: number; readonly segments: number },
): { readonly rows: number; readonly segments: number } {
  return detail === 'full'
    ? { rows, segments }
    : { rows: Math.ceil(rows / 3.3), segments: Math.max(6, Math.ceil(segments / 2)) };
}

const ribbed =
  (count: number) =>
  (share: number): number =>
    1 + 0.035 * Math.cos(2 * Math.PI * count * share);

/** `neighbors.glb`: what lies round the organ, one node each. */
export const neighbors = (detail: Detail): Part[] =>
  (Object.keys(MESHES) as NeighborName[]).map((name): Part => {
    const material: MaterialSpec = {
      name,
      color: COLORS[name],
      roughness: 0.8,
      metallic: 0,
      doubleSided: true,
    };
    return { name, areas: [{ material, mesh: MESHES[name](detail) }] };
  });

/** Columns stand closer in front, where the face is. */
function skin(detail: Detail): MeshData {
  const { rows: ROWS, segments: COLUMNS } = fewer(detail, { rows: 84, segments: 40 });
  const first = BODY_RINGS[0]![0];
  const last = BODY_RINGS.at(-1)![0];
  // Rows close together on the head, whose features are small.
  const heights = new Spline([0, 0.36, 0.5, 1], [first, 17, 26, last]);
  const sections = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, j): Vec3 => {
      const turn = (2 * Math.PI * j) / COLUMNS;
      const point = bodyPoint(heights.at(row / (ROWS - 1)), turn - 0.45 * Math.sin(turn), {
        x: 0,
        y: 0,
        z: 0,
      });
      return [point.x, point.y, point.z];
    }),
  );
  return creaseNormals(loft(sections, { capEnd: true }), 80);
}

function sheet(detail: Detail): MeshData {
  const { rows: ROWS, segments: COLUMNS } = fewer(detail, { rows: 22, segments: 56 });
  const sections = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, j): Vec3 => {
      const point = diaphragmPoint(1 - row / (ROWS - 1), (2 * Math.PI * j) / COLUMNS, { x: 0, y: 0, z: 0 });
      return [point.x, point.y, point.z];
    }),
  );
  return creaseNormals(loft(sections), 80);
}

/** Rings square to the heart's own axis. */
function heart(detail: Detail): MeshData {
  const { rows: ROWS, segments: SEGMENTS } = fewer(detail, { rows: 24, segments: 24 });
  const knots = HEART_RINGS.map((_, i) => i);
  const column = (key: 'x' | 'y' | 'z' | 'wide' | 'deep'): Spline =>
    new Spline(
      knots,
      HEART_RINGS.map((r) => r[key]),
    );
  const [x, y, z, wide, deep] = [column('x'), column('y'), column('z'), column('wide'), column('deep')];
  const first = HEART_RINGS[0]!;
  const last = HEART_RINGS.at(-1)!;
  const along = unit([last.x - first.x, last.y - first.y, last.z - first.z]);
  const side = unit(cross(along, [0, 0, 1]));
  const front = cross(side, along);
  const sections = Array.from({ length: ROWS }, (_, row) => {
    const u = (row / (ROWS - 1)) * (HEART_RINGS.length - 1);
    return Array.from({ length: SEGMENTS }, (__, j): Vec3 => {
      const a = (2 * Math.PI * j) / SEGMENTS;
      const [c, s] = [Math.cos(a) * Math.max(0.02, deep.at(u)), Math.sin(a) * Math.max(0.02, wide.at(u))];
      return [
        x.at(u) + front[0] * c - side[0] * s,
        y.at(u) + front[1] * c - side[1] * s,
        z.at(u) + front[2] * c - side[2] * s,
      ];
    });
  });
  return creaseNormals(loft(sections, { capStart: true, capEnd: true }), 80);
}

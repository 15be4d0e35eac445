import { CRURA, diaphragmPoint } from '../../organ/neighbors/diaphragm';
import { HEART_RINGS } from '../../organ/neighbors/heart';
import { SPINE_COURSE, SPINE_MIDLINE_X, vertebrae } from '../../organ/neighbors/spine';
import { AORTA, LEFT_BRONCHUS, RIGHT_BRONCHUS, TRACHEA } from '../../organ/neighbors/tubes';
import type { NeighborName } from '../../procedure/neighbors';
import { strung, type Spheres } from './spheres';

/** Neighbors that can be pointed at; the outline of the body is round all of them. */
export const POINTED_NEIGHBORS = [
  'spine',
  'aorta',
  'airway',
  'heart',
  'diaphragm',
] as const satisfies readonly NeighborName[];
export type PointedNeighbor = (typeof POINTED_NEIGHBORS)[number];

/** The diaphragm's sheet as a net of spheres this thick, cm. */
const SHEET_CM = 0.45;
const SHEET_RINGS = 26;

function heights(y: number): number {
  const { y: ys, z: zs } = SPINE_COURSE;
  const i = Math.max(
    1,
    ys.findIndex((each) => each <= y),
  );
  const u = (y - ys[i - 1]!) / (ys[i]! - ys[i - 1]!);
  return zs[i - 1]! + (zs[i]! - zs[i - 1]!) * u;
}

function sheet(): number[] {
  const spheres: number[] = [];
  const p = { x: 0, y: 0, z: 0 };
  for (let ring = 0; ring <= SHEET_RINGS; ring++) {
    const share = ring / SHEET_RINGS;
    const count = 18 + Math.round(share * 130);
    for (let i = 0; i < count; i++) {
      const { x, y, z } = diaphragmPoint(share, (i / count) * 2 * Math.PI, p);
      spheres.push(x, y, z, SHEET_CM);
    }
  }
  return spheres;
}

const SHAPES: Readonly<Record<PointedNeighbor, () => number[]>> = {
  spine: () =>
    strung(
      vertebrae(heights).map(({ y, z, halfWidthCm }) => ({
        x: SPINE_MIDLINE_X,
        y,
        z,
        radiusCm: halfWidthCm,
      })),
    ),
  aorta: () => strung(AORTA),
  airway: () => [TRACHEA, LEFT_BRONCHUS, RIGHT_BRONCHUS].flatMap(strung),
  // Rings are wider than they are deep: the sphere between.
  heart: () =>
    strung(HEART_RINGS.map(({ x, y, z, wide, deep }) => ({ x, y, z, radiusCm: (wide + deep) / 2 }))),
  diaphragm: () => [...sheet(), ...CRURA.flatMap(strung)],
};

const made = new Map<PointedNeighbor, Spheres>();

/** A neighbor as spheres, cm in the world: near enough to be pointed at. */
export function neighborShape(name: PointedNeighbor): Spheres {
  const shape = made.get(name) ?? Float64Array.from(SHAPES[name]());
  made.set(name, shape);
  return shape;
}

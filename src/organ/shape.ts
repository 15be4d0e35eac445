import { mix } from '../math/interpolate';
import { BOUNDARY_COUNT, RHO, type OrganPoint, type WorldPoint } from './coordinates';
import { CENTER, FRAME_SIZE, FRONT, RIGHT, readFrame } from './frames';
import type { Tissue } from './tissue';
import { throughAt } from './through';
import { WALL, WALL_SIZE, createWallRow, wallAt, wallRow } from './wall';

/**
 * The one place that knows both organ coordinates and the world.
 * A place in the wall is `center + outward * lumenRadius + through * depthInWall`: `outward` runs from the ring's
 * center to its edge, `through` runs square through the resting wall. In the esophagus they are the same; in the
 * stomach, where rings cut the wall at a slant, the layers keep their thickness because they follow `through`.
 */
export interface Directions {
  readonly center: WorldPoint;
  readonly outward: WorldPoint;
  readonly through: WorldPoint;
}

export const createDirections = (): Directions => ({
  center: { x: 0, y: 0, z: 0 },
  outward: { x: 0, y: 0, z: 0 },
  through: { x: 0, y: 0, z: 0 },
});

const frame = new Float64Array(FRAME_SIZE);

/** Center of the ring and the two directions at (s, theta), written into `out`. */
export function directionsAt(s: number, theta: number, out: Directions): Directions {
  readFrame(s, frame);
  const sin = Math.sin(theta);
  const cos = Math.cos(theta);
  set(out.center, frame[CENTER]!, frame[CENTER + 1]!, frame[CENTER + 2]!);
  const { outward, through } = out;
  set(
    outward,
    frame[RIGHT]! * sin + frame[FRONT]! * cos,
    frame[RIGHT + 1]! * sin + frame[FRONT + 1]! * cos,
    frame[RIGHT + 2]! * sin + frame[FRONT + 2]! * cos,
  );
  normalize(outward);
  throughAt(s, theta, outward, through);
  return out;
}

function set(p: WorldPoint, x: number, y: number, z: number): void {
  p.x = x;
  p.y = y;
  p.z = z;
}

function normalize(p: WorldPoint): void {
  const length = Math.hypot(p.x, p.y, p.z) || 1;
  p.x /= length;
  p.y /= length;
  p.z /= length;
}

const directions = createDirections();
const wall = new Float64Array(WALL_SIZE);
let sharedRow: ReturnType<typeof createWallRow> | null = null;

/** The wall at one place, into a shared array that the next call overwrites. See `WALL` for the offsets. */
export function wallHere(s: number, theta: number, tissue: Tissue): Float64Array {
  sharedRow ??= createWallRow(tissue);
  wallAt(wallRow(s, tissue, sharedRow), theta, wall);
  return wall;
}

/** Distance of a boundary from the resting luminal surface, outward through the wall, cm (negative: raised into the lumen). */
export function boundaryDepth(here: Float64Array, boundary: number): number {
  let depth = -here[WALL.lift]!;
  for (let i = 0; i < boundary; i++) depth += here[WALL.thickness + i]!;
  return depth;
}

/** Distance of a boundary from the centerline, cm. Exact in the esophagus, where rings are round. */
export function boundaryRadius(s: number, theta: number, boundary: number, tissue: Tissue): number {
  const here = wallHere(s, theta, tissue);
  return here[WALL.radius]! + boundaryDepth(here, boundary);
}

/**
 * Organ coordinates to the world.
 * @param point `rho` in [-1, 1]; below 0 it runs from the centerline (-1) to the luminal surface (0).
 * @param tissue the state of the wall: the same point moves with it.
 */
export function toWorld(point: Readonly<OrganPoint>, tissue: Tissue, out: WorldPoint): WorldPoint {
  directionsAt(point.s, point.theta, directions);
  const here = wallHere(point.s, point.theta, tissue);
  if (point.rho >= 0) return place(directions, here[WALL.radius]!, depthAtRho(here, point.rho), out);
  const share = 1 + point.rho;
  return place(directions, here[WALL.radius]! * share, -here[WALL.lift]! * share, out);
}

/** `radius` cm outward from the center, then `depth` cm through the wall. */
export function place(from: Directions, radius: number, depth: number, out: WorldPoint): WorldPoint {
  const { center, outward, through } = from;
  out.x = center.x + outward.x * radius + through.x * depth;
  out.y = center.y + outward.y * radius + through.y * depth;
  out.z = center.z + outward.z * radius + through.z * depth;
  return out;
}

function depthAtRho(here: Float64Array, rho: number): number {
  let depth = -here[WALL.lift]!;
  for (let i = 0; i < BOUNDARY_COUNT - 1; i++) {
    const from = RHO[i]!;
    const to = RHO[i + 1]!;
    const thickness = here[WALL.thickness + i]!;
    if (rho < to) return depth + (thickness * (rho - from)) / (to - from);
    depth += thickness;
  }
  return depth;
}

/** A depth behind the resting luminal surface may lie this far outside the wall and still count as its surface, cm. */
const SKIN_CM = 1e-6;

/** `rho` at a depth behind the resting luminal surface, cm; NaN outside the wall. */
export function rhoAtDepth(here: Float64Array, depth: number): number {
  let rest = depth + here[WALL.lift]!;
  if (rest < -SKIN_CM) return Number.NaN;
  for (let i = 0; i < BOUNDARY_COUNT - 1; i++) {
    const thickness = here[WALL.thickness + i]!;
    if (rest < thickness) return mix(RHO[i]!, RHO[i + 1]!, Math.max(0, rest) / thickness);
    rest -= thickness;
  }
  return rest < SKIN_CM ? 1 : Number.NaN;
}

/** World position of a boundary at (s, theta). */
export function boundaryPoint(
  s: number,
  theta: number,
  boundary: number,
  tissue: Tissue,
  out: WorldPoint,
): WorldPoint {
  directionsAt(s, theta, directions);
  const here = wallHere(s, theta, tissue);
  return place(directions, here[WALL.radius]!, boundaryDepth(here, boundary), out);
}

import { solve3 } from '../math/solve3';
import { BOUNDARY, type OrganPoint, type WorldPoint } from './coordinates';
import { DEPTH } from './esophagus';
import { beyondRing, fromCenter, ringThrough, thetaInRing } from './ringPlane';
import { boundaryDepth, createDirections, directionsAt, place, rhoAtDepth, wallHere } from './shape';
import { PATCH_END_CM } from './stomach';
import type { Tissue } from './tissue';
import { WALL, WALL_SIZE, createWallRow, wallAt, wallRow } from './wall';

/*
 * The search behind `fromWorld` past the junction: coarse candidates, then Newton's steps on (s, theta, depth).
 */

/** Coarse net over the wall. */
const ROWS = 52;
const COLUMNS = 48;
const ROW_CM = (PATCH_END_CM - DEPTH.egj) / (ROWS - 1);
/** Candidates of the net that are refined before giving up. */
const TRIES = 5;
/** Rings tried inside the lumen, cm apart. */
const RING_CM = 0.2;
const CLOSE_CM = 1e-7;
/** Differences for the slopes: wide enough to look past the joints of the frame table. */
const DS = 1e-3;
const DT = 1e-3;

/** A family of points along one line through (s, theta): how far along, and where that is. */
type Family = (s: number, theta: number, along: number, tissue: Tissue, out: WorldPoint) => WorldPoint;

const directions = createDirections();

/** `along` is the depth behind the resting luminal surface, cm. */
const throughWall: Family = (s, theta, along, tissue, out) => {
  directionsAt(s, theta, directions);
  return place(directions, wallHere(s, theta, tissue)[WALL.radius]!, along, out);
};

/** `along` is the share of the way from the center to the luminal surface. */
const acrossLumen: Family = (s, theta, along, tissue, out) => {
  directionsAt(s, theta, directions);
  const here = wallHere(s, theta, tissue);
  return place(directions, here[WALL.radius]! * along, -here[WALL.lift]! * along, out);
};

/** s, theta and `along` of the present candidate. */
const candidate = new Float64Array(3);
const slopes = new Float64Array(9);
const miss = new Float64Array(3);
const step = new Float64Array(3);
const p: WorldPoint = { x: 0, y: 0, z: 0 };
const q: WorldPoint = { x: 0, y: 0, z: 0 };

/** Newton's steps from `candidate`, shortened where they would overshoot. @returns whether it came close. */
function refine(family: Family, point: Readonly<WorldPoint>, tissue: Tissue): boolean {
  let off = missBy(family, point, tissue);
  for (let i = 0; i < 24 && off > CLOSE_CM; i++) {
    const s = candidate[0]!;
    const theta = candidate[1]!;
    const along = candidate[2]!;
    slope(0, DS, family(s + DS, theta, along, tissue, p), family(s - DS, theta, along, tissue, q));
    slope(3, DT, family(s, theta + DT, along, tissue, p), family(s, theta - DT, along, tissue, q));
    slope(6, DS, family(s, theta, along + DS, tissue, p), family(s, theta, along - DS, tissue, q));
    if (!solve3(slopes, miss, step)) return false;
    const longest = Math.max(Math.abs(step[0]!) / 1.2, Math.abs(step[1]!) / 0.6, Math.abs(step[2]!) / 1.2, 1);
    let share = 1 / longest;
    for (let halved = 0; halved < 6; halved++, share /= 2) {
      candidate[0] = Math.min(Math.max(s + step[0]! * share, DEPTH.egj), PATCH_END_CM);
      candidate[1] = theta + step[1]! * share;
      candidate[2] = along + step[2]! * share;
      const now = missBy(family, point, tissue);
      const better = now < off;
      off = now;
      if (better) break;
    }
  }
  return off <= CLOSE_CM;
}

/** Writes what is missing from the candidate's place to the point; @returns its length, cm. */
function missBy(family: Family, point: Readonly<WorldPoint>, tissue: Tissue): number {
  family(candidate[0]!, candidate[1]!, candidate[2]!, tissue, p);
  miss[0] = point.x - p.x;
  miss[1] = point.y - p.y;
  miss[2] = point.z - p.z;
  return Math.hypot(miss[0], miss[1], miss[2]);
}

function slope(at: number, by: number, after: WorldPoint, before: WorldPoint): void {
  slopes[at] = (after.x - before.x) / (2 * by);
  slopes[at + 1] = (after.y - before.y) / (2 * by);
  slopes[at + 2] = (after.z - before.z) / (2 * by);
}

/** In the stomach's wall. Writes `out` and returns true when the point is there. */
export function inGastricWall(point: Readonly<WorldPoint>, tissue: Tissue, out: OrganPoint): boolean {
  distancesToNet(point, tissue);
  for (let i = 0; i < TRIES; i++) {
    const node = nearestHollow();
    if (node < 0) return false;
    candidate[0] = DEPTH.egj + Math.floor(node / COLUMNS) * ROW_CM;
    candidate[1] = ((node % COLUMNS) / COLUMNS) * 2 * Math.PI;
    candidate[2] = 0.3;
    if (!refine(throughWall, point, tissue)) continue;
    const rho = rhoAtDepth(wallHere(candidate[0]!, candidate[1]!, tissue), candidate[2]!);
    if (Number.isNaN(rho)) continue;
    out.s = candidate[0]!;
    out.theta = Math.atan2(Math.sin(candidate[1]!), Math.cos(candidate[1]!));
    out.rho = rho;
    return true;
  }
  return false;
}

/** In the stomach's lumen: of all rings through the point, the one whose wall is nearest. */
export function inGastricLumen(point: Readonly<WorldPoint>, tissue: Tissue, out: OrganPoint): boolean {
  let best = -1;
  let before = beyondRing(DEPTH.egj, point);
  for (let from = DEPTH.egj; from < PATCH_END_CM; from += RING_CM) {
    const to = Math.min(from + RING_CM, PATCH_END_CM);
    const after = beyondRing(to, point);
    const s = ringThrough(point, from, to, before, after);
    before = after;
    if (Number.isNaN(s)) continue;
    const theta = thetaInRing(s, point);
    const here = wallHere(s, theta, tissue);
    candidate[0] = s;
    candidate[1] = theta;
    candidate[2] = fromCenter(s, point) / Math.max(0.03, here[WALL.radius]! - here[WALL.lift]!);
    if (candidate[2] > 3 || !refine(acrossLumen, point, tissue)) continue;
    const share = candidate[2];
    if (share < 0 || share > 1 || share <= best + 1) continue;
    best = share - 1;
    out.s = candidate[0]!;
    out.theta = Math.atan2(Math.sin(candidate[1]!), Math.cos(candidate[1]!));
    out.rho = best;
  }
  return best > -1;
}

/** Below every distance, so that the neighbors of a node once taken are no hollows. */
const TAKEN = -1;
const distances = new Float64Array(ROWS * COLUMNS);
const wall = new Float64Array(WALL_SIZE);
const middle: WorldPoint = { x: 0, y: 0, z: 0 };
let net: ReturnType<typeof createDirections>[] | null = null;
let row: ReturnType<typeof createWallRow> | null = null;

/** Squared distance of the point from the middle of the wall at each node of the net. */
function distancesToNet(point: Readonly<WorldPoint>, tissue: Tissue): void {
  net ??= Array.from({ length: ROWS * COLUMNS }, (_, node) => {
    const at = createDirections();
    const theta = ((node % COLUMNS) / COLUMNS) * 2 * Math.PI;
    return directionsAt(DEPTH.egj + Math.floor(node / COLUMNS) * ROW_CM, theta, at);
  });
  row ??= createWallRow(tissue);
  for (let i = 0; i < ROWS; i++) {
    wallRow(DEPTH.egj + i * ROW_CM, tissue, row);
    for (let j = 0; j < COLUMNS; j++) {
      wallAt(row, (j / COLUMNS) * 2 * Math.PI, wall);
      const depth = (boundaryDepth(wall, BOUNDARY.lumen) + boundaryDepth(wall, BOUNDARY.outer)) / 2;
      place(net[i * COLUMNS + j]!, wall[WALL.radius]!, depth, middle);
      distances[i * COLUMNS + j] =
        (middle.x - point.x) ** 2 + (middle.y - point.y) ** 2 + (middle.z - point.z) ** 2;
    }
  }
}

/** The nearest node that has no nearer neighbor, taken out of the net; -1 when none is left. */
function nearestHollow(): number {
  let nearest = -1;
  for (let node = 0; node < distances.length; node++) {
    const d = distances[node]!;
    if (d === TAKEN || (nearest >= 0 && d >= distances[nearest]!)) continue;
    if (isHollow(node, d)) nearest = node;
  }
  if (nearest >= 0) distances[nearest] = TAKEN;
  return nearest;
}

function isHollow(node: number, d: number): boolean {
  const i = Math.floor(node / COLUMNS);
  const j = node % COLUMNS;
  for (const di of [-1, 0, 1]) {
    if (i + di < 0 || i + di >= ROWS) continue;
    for (const dj of [-1, 0, 1]) {
      const other = distances[(i + di) * COLUMNS + ((j + dj + COLUMNS) % COLUMNS)]!;
      if (other < d) return false;
    }
  }
  return true;
}

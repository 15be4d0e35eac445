import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { CENTER, FRAME_SIZE, FRONT, RIGHT, readFrame } from '../organ/frames';
import { boundaryDepth, createDirections, directionsAt, place, type Directions } from '../organ/shape';
import { DEPTH } from '../organ/esophagus';
import { PATCH_END_CM, PATCH_START_CM } from '../organ/stomach';
import type { Tissue } from '../organ/tissue';
import { widestCm } from '../organ/lumenProfile';
import { WALL, WALL_SIZE, createWallRow, wallAt, wallRow } from '../organ/wall';

/** A coarse net over the wall's two surfaces and its two cut faces, for questions that a few millimeters do not change. */
export const NET_ROWS = 122;
export const NET_COLUMNS = 40;
const ROW_CM = (PATCH_END_CM - PATCH_START_CM) / (NET_ROWS - 1);
const COLUMN = (2 * Math.PI) / NET_COLUMNS;

/** A row reaches no farther from its center than the lumen does, and this much for wall, folds, cushion and tunnel, cm. */
const WALL_REACH_CM = 2.4;
/** The throat is no wider than this, cm. */
const THROAT_CM = 1.6;

/** Boundaries that stand on a cut face: below and above the tunnel, which is open there. */
const FACE_BOUNDARIES = [BOUNDARY.lumen, BOUNDARY.tunnelRoof, BOUNDARY.tunnelFloor, BOUNDARY.outer] as const;
export const FACE_COLUMNS = FACE_BOUNDARIES.length;

export const netDepth = (row: number): number => PATCH_START_CM + row * ROW_CM;
export const netTheta = (column: number): number => column * COLUMN;

/** The directions and centers of the net's rows do not depend on the tissue: made once, when a row is first asked for. */
const rows: (readonly Directions[] | undefined)[] = [];
const directionsOf = (row: number): readonly Directions[] =>
  (rows[row] ??= Array.from({ length: NET_COLUMNS }, (_, column) =>
    directionsAt(netDepth(row), netTheta(column), createDirections()),
  ));

/** The centers of all rows (xyz) and how far their reference rings reach from them, cm. */
const centers = new Float64Array(NET_ROWS * 3);
const ringReach = new Float64Array(NET_ROWS);
{
  const frame = new Float64Array(FRAME_SIZE);
  for (let i = 0; i < NET_ROWS; i++) {
    readFrame(netDepth(i), frame);
    centers.set([frame[CENTER]!, frame[CENTER + 1]!, frame[CENTER + 2]!], i * 3);
    ringReach[i] = Math.max(
      Math.hypot(frame[RIGHT]!, frame[RIGHT + 1]!, frame[RIGHT + 2]!),
      Math.hypot(frame[FRONT]!, frame[FRONT + 1]!, frame[FRONT + 2]!),
    );
  }
}

/** The wall of one instant, row by row as it is asked for. */
export class WallNet {
  /** xyz of the luminal (0) and outer (1) surface at each node. */
  readonly surfaces = [
    new Float64Array(NET_ROWS * NET_COLUMNS * 3),
    new Float64Array(NET_ROWS * NET_COLUMNS * 3),
  ] as const;
  /** How open the mucosa is at each node: open above 0.5. */
  readonly open = new Float64Array(NET_ROWS * NET_COLUMNS);
  /** xyz on the cut faces where the wall begins and where it ends: `FACE_COLUMNS` nodes a row. */
  readonly faces = [
    new Float64Array(NET_ROWS * FACE_COLUMNS * 3),
    new Float64Array(NET_ROWS * FACE_COLUMNS * 3),
  ] as const;
  readonly #edges = [0, 0];
  readonly #here = createDirections();
  /** How far the nodes of a row really stand from its center, cm. */
  readonly #reached = new Float64Array(NET_ROWS);
  readonly #made = new Uint32Array(NET_ROWS);
  #instant = 0;
  #tissue: Tissue | null = null;
  /** Widest that the lumen of the tube may be in this tissue, cm of radius. */
  #tubeCm = 0;
  #row: ReturnType<typeof createWallRow> | null = null;
  readonly #wall = new Float64Array(WALL_SIZE);
  readonly #point: WorldPoint = { x: 0, y: 0, z: 0 };

  /** From now on the net is of this tissue, as it stands, cut at `startTheta` and `endTheta`, radians. */
  begin(tissue: Tissue, startTheta: number, endTheta: number): void {
    this.#tissue = tissue;
    this.#edges[0] = startTheta;
    this.#edges[1] = endTheta;
    this.#row ??= createWallRow(tissue);
    this.#instant += 1;
    const { swallowed } = tissue;
    this.#tubeCm = Math.max(
      tissue.bodyRadiusCm,
      tissue.bolusRadiusCm,
      swallowed ? widestCm(swallowed) : 0,
      tissue.lesRadiusCm,
      THROAT_CM,
    );
  }

  /** Whether the way from `a` to `b` may meet the band of wall between a row and the next; their nodes stand then. */
  mayMeet(row: number, a: Readonly<WorldPoint>, b: Readonly<WorldPoint>): boolean {
    if (!this.#near(row, a, b, this.#reach(row))) return false;
    this.#make(row);
    this.#make(Math.min(row + 1, NET_ROWS - 1));
    return this.#near(row, a, b, Math.max(this.#reached[row]!, this.#reached[row + 1] ?? 0) + ROW_CM);
  }

  #near(row: number, a: Readonly<WorldPoint>, b: Readonly<WorldPoint>, reach: number): boolean {
    const next = Math.min(row + 1, NET_ROWS - 1);
    const x = (centers[row * 3]! + centers[next * 3]!) / 2 - a.x;
    const y = (centers[row * 3 + 1]! + centers[next * 3 + 1]!) / 2 - a.y;
    const z = (centers[row * 3 + 2]! + centers[next * 3 + 2]!) / 2 - a.z;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const dz = b.z - a.z;
    const u = Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz)));
    return (x - dx * u) ** 2 + (y - dy * u) ** 2 + (z - dz * u) ** 2 <= reach * reach;
  }

  #reach(row: number): number {
    const tube = this.#tubeCm;
    const lumen = netDepth(row) < DEPTH.egj - ROW_CM ? tube : Math.max(tube, ringReach[row]!);
    return lumen + WALL_REACH_CM;
  }

  /** Makes sure that a row's nodes stand where the tissue has them. */
  #make(row: number): void {
    const tissue = this.#tissue;
    const wallRowNow = this.#row;
    if (!tissue || !wallRowNow || this.#made[row] === this.#instant) return;
    this.#made[row] = this.#instant;
    const directions = directionsOf(row);
    wallRow(netDepth(row), tissue, wallRowNow);
    for (let column = 0; column < NET_COLUMNS; column++) {
      wallAt(wallRowNow, netTheta(column), this.#wall);
      const node = row * NET_COLUMNS + column;
      this.open[node] = this.#wall[WALL.open]!;
      this.#set(this.surfaces[0], node, directions[column]!, BOUNDARY.lumen);
      this.#set(this.surfaces[1], node, directions[column]!, BOUNDARY.outer);
    }
    this.#reached[row] = this.#reachOf(row);
    this.faces.forEach((face, edge) => {
      const theta = this.#edges[edge]!;
      wallAt(wallRowNow, theta, this.#wall);
      directionsAt(netDepth(row), theta, this.#here);
      FACE_BOUNDARIES.forEach((boundary, i) => this.#set(face, row * FACE_COLUMNS + i, this.#here, boundary));
    });
  }

  #reachOf(row: number): number {
    const outer = this.surfaces[1];
    let farthest = 0;
    for (let node = row * NET_COLUMNS; node < (row + 1) * NET_COLUMNS; node++) {
      const x = outer[node * 3]! - centers[row * 3]!;
      const y = outer[node * 3 + 1]! - centers[row * 3 + 1]!;
      const z = outer[node * 3 + 2]! - centers[row * 3 + 2]!;
      farthest = Math.max(farthest, x * x + y * y + z * z);
    }
    return Math.sqrt(farthest);
  }

  #set(points: Float64Array, node: number, directions: Directions, boundary: number): void {
    const depth = boundaryDepth(this.#wall, boundary);
    const { x, y, z } = place(directions, this.#wall[WALL.radius]!, depth, this.#point);
    points[node * 3] = x;
    points[node * 3 + 1] = y;
    points[node * 3 + 2] = z;
  }
}

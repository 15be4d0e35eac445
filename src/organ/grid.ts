import { wrapAngle } from '../math/interpolate';
import { toHalf } from '../math/half';
import { PATCH_END_CM, PATCH_START_CM } from './stomach';
import { createRelief, keepRelief, lumenLight, tunnelLight, type Relief } from './occlusion';
import { createDirections, directionsAt } from './shape';
import type { Tissue } from './tissue';
import { WALL_SIZE, createWallRow, wallAt, wallRow } from './wall';

/**
 * The wall field sampled for the graphics card. Even cells would lose an 18 mm incision, so rows are denser where the
 * procedure works and columns denser round the work line.
 */
export const GRID_ROWS = 332;
export const GRID_COLUMNS = 112;
/** The meshes of the tunnel's surfaces run between these depths, wherever a case may put the tunnel, cm. */
export const TUNNEL_SHEET_CM = { from: 20, to: 44.5 } as const;
/** Columns of the luminal surface's mesh, the full and the light one: a face across the organ meets it column by column. */
export const LUMEN_COLUMNS = { full: 81, light: 24 } as const;
/** Half-float texels (RGBA) per cell: 12 wall numbers in three layers, and the light that reaches the place. */
export const FIELD_LAYERS = 4;

/** Knots of the piecewise-linear row warp: depth in cm at each row share. */
export interface RowWarp {
  readonly depthCm: readonly [number, number, number, number];
  readonly share: readonly [number, number, number, number];
}

/**
 * The warp's knots stand on rows: between two rows one straight line must hold, or the wall would step there. Those
 * before the first carry the shapes of mouth and throat, a few millimeters apart.
 */
const KNOT_ROWS = { first: 72, second: 268 } as const;

/** Rows dense from 3 cm above the entry to 44 cm. */
export function rowWarp(entryCm: number): RowWarp {
  const last = GRID_ROWS - 1;
  return {
    depthCm: [PATCH_START_CM, entryCm - 3, 44, PATCH_END_CM],
    share: [0, KNOT_ROWS.first / last, KNOT_ROWS.second / last, 1],
  };
}

const pieceOf = (knots: readonly number[], x: number): 0 | 1 | 2 =>
  x < knots[1]! ? 0 : x < knots[2]! ? 1 : 2;

const through = (from: readonly number[], to: readonly number[], x: number): number => {
  const i = pieceOf(from, x);
  return to[i]! + ((x - from[i]!) / (from[i + 1]! - from[i]!)) * (to[i + 1]! - to[i]!);
};

/** Depth (cm) to row share [0,1] and back. */
export const depthToShare = (warp: RowWarp, s: number): number => through(warp.depthCm, warp.share, s);
export const shareToDepth = (warp: RowWarp, share: number): number =>
  through(warp.share, warp.depthCm, share);

/** How much denser columns stand at the work line: 1 + K there, 1 - K opposite. */
export const COLUMN_DENSITY = 0.5;

/** Direction, relative to the work line, to column share in [0,1): 0.5 at the work line. The vertex shader has the same formula. */
export const thetaToShare = (relative: number): number =>
  0.5 + (relative + COLUMN_DENSITY * Math.sin(relative)) / (2 * Math.PI);

/** Column share back to direction relative to the work line, in (-pi, pi]. */
export function shareToTheta(share: number): number {
  const goal = (share - 0.5) * 2 * Math.PI;
  let x = goal;
  for (let i = 0; i < 20; i++) {
    x -= (x + COLUMN_DENSITY * Math.sin(x) - goal) / (1 + COLUMN_DENSITY * Math.cos(x));
  }
  return wrapAngle(x);
}

/** What the vertex shader reads, as half floats, row by row. */
export interface WallGrid {
  readonly warp: RowWarp;
  readonly workTheta: number;
  /** Layer 0: radius, lift, mucosa, roof. Layer 1: gap, floor, circular, longitudinal. Layer 2: adventitia, dye, open, bare. Layer 3: light on the luminal surface, light in the tunnel. */
  readonly field: Uint16Array;
  /** Layer 0: outward xyz; layer 1: through xyz. Fixed for a case. */
  readonly directions: Uint16Array;
  /** What the light is computed from. */
  readonly relief: Relief;
}

/** A grid for one work line and entry; its directions are final, its field must be sampled. */
export function createWallGrid(workTheta: number, entryCm: number): WallGrid {
  const warp = rowWarp(entryCm);
  const cells = GRID_ROWS * GRID_COLUMNS;
  const directions = new Uint16Array(cells * 4 * 2);
  const here = createDirections();
  for (let row = 0; row < GRID_ROWS; row++) {
    const s = rowDepth(warp, row);
    for (let column = 0; column < GRID_COLUMNS; column++) {
      directionsAt(s, workTheta + columnTheta(column), here);
      writeDirection(directions, row * GRID_COLUMNS + column, here.outward);
      writeDirection(directions, cells + row * GRID_COLUMNS + column, here.through);
    }
  }
  return {
    warp,
    workTheta,
    field: new Uint16Array(cells * 4 * FIELD_LAYERS),
    directions,
    relief: createRelief(GRID_ROWS, GRID_COLUMNS),
  };
}

/** Depth of a row: rows stand on texel centers, the first and last on the patch's ends. */
export const rowDepth = (warp: RowWarp, row: number): number => shareToDepth(warp, row / (GRID_ROWS - 1));

const thetas = Float64Array.from({ length: GRID_COLUMNS }, (_, column) =>
  shareToTheta(column / GRID_COLUMNS),
);
const columnTheta = (column: number): number => thetas[column]!;

function writeDirection(into: Uint16Array, texel: number, v: { x: number; y: number; z: number }): void {
  into[texel * 4] = toHalf(v.x);
  into[texel * 4 + 1] = toHalf(v.y);
  into[texel * 4 + 2] = toHalf(v.z);
}

const wall = new Float64Array(WALL_SIZE);
let row: ReturnType<typeof createWallRow> | null = null;

/** Samples the tissue into the grid's field between two depths (cm); the whole patch when they are left out. */
export function sampleWall(
  grid: WallGrid,
  tissue: Tissue,
  fromCm = PATCH_START_CM,
  toCm = PATCH_END_CM,
): void {
  row ??= createWallRow(tissue);
  const cells = GRID_ROWS * GRID_COLUMNS;
  const first = Math.max(0, Math.floor(depthToShare(grid.warp, fromCm) * (GRID_ROWS - 1)));
  const last = Math.min(GRID_ROWS - 1, Math.ceil(depthToShare(grid.warp, toCm) * (GRID_ROWS - 1)));
  const { field, relief } = grid;
  for (let i = first; i <= last; i++) {
    wallRow(rowDepth(grid.warp, i), tissue, row);
    for (let column = 0; column < GRID_COLUMNS; column++) {
      wallAt(row, tissue.workTheta + columnTheta(column), wall);
      const texel = (i * GRID_COLUMNS + column) * 4;
      for (let k = 0; k < WALL_SIZE; k++) {
        field[(k >> 2) * cells * 4 + texel + (k & 3)] = toHalf(wall[k]!);
      }
      keepRelief(relief, i * GRID_COLUMNS + column, wall);
    }
  }
  const light = (WALL_SIZE >> 2) * cells * 4;
  for (let i = first; i <= last; i++) {
    for (let column = 0; column < GRID_COLUMNS; column++) {
      const texel = light + (i * GRID_COLUMNS + column) * 4;
      field[texel] = toHalf(lumenLight(relief, i, column));
      field[texel + 1] = toHalf(tunnelLight(relief, i, column));
    }
  }
}

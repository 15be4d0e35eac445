import { clamp, smoothstep } from '../math/interpolate';
import { WALL } from './wall';

/**
 * How much light reaches the wall, for the picture: valleys between folds, a narrow lumen and a low tunnel lie in
 * shadow. Sampled with the wall, once for each change of the tissue, so that no light has to be traced while drawing.
 */

/** A valley this much lower than its surroundings is as dark as a valley gets, cm [D]. */
const DEEP_VALLEY_CM = 0.26;
/** Share of the light that a deep valley, a closed lumen and a collapsed tunnel keep [D]. */
const VALLEY_LIGHT = 0.5;
const NARROW_LIGHT = 0.5;
const TUNNEL_LIGHT = 0.34;
/** A lumen this wide, cm of radius, and a tunnel this high lose nothing [D]. */
const WIDE_LUMEN_CM = 1;
const HIGH_TUNNEL_CM = 0.9;

/** Rows and columns to the neighbors that say whether a place is a valley. */
const REACH = [2, 5] as const;

/** The wall's height and width at every cell, kept while the field is sampled. */
export interface Relief {
  readonly rows: number;
  readonly columns: number;
  /** Height of the luminal surface over its resting place, cm. */
  readonly lift: Float32Array;
  /** Free lumen, cm of radius. */
  readonly lumen: Float32Array;
  /** Clear height of the tunnel, cm. */
  readonly gap: Float32Array;
}

export function createRelief(rows: number, columns: number): Relief {
  const cells = rows * columns;
  return {
    rows,
    columns,
    lift: new Float32Array(cells),
    lumen: new Float32Array(cells),
    gap: new Float32Array(cells),
  };
}

/** Keeps of one sampled wall what the light needs. @param cell row * columns + column. */
export function keepRelief({ lift, lumen, gap }: Relief, cell: number, wall: Float64Array): void {
  lift[cell] = wall[WALL.lift]!;
  lumen[cell] = wall[WALL.radius]! - wall[WALL.lift]!;
  gap[cell] = wall[WALL.thickness + 2]!;
}

/** Light on the luminal surface at a cell, 0 dark to 1 free. Columns close round the lumen, rows end at the patch's ends. */
export function lumenLight({ rows, columns, lift, lumen }: Relief, row: number, column: number): number {
  const own = lift[row * columns + column]!;
  let higher = 0;
  for (const reach of REACH) {
    const left = lift[row * columns + ((column + columns - reach) % columns)]!;
    const right = lift[row * columns + ((column + reach) % columns)]!;
    const up = lift[Math.max(0, row - reach) * columns + column]!;
    const down = lift[Math.min(rows - 1, row + reach) * columns + column]!;
    higher = Math.max(higher, (left + right) / 2 - own, (up + down) / 2 - own);
  }
  const valley = clamp(higher / DEEP_VALLEY_CM, 0, 1);
  const narrow = 1 - smoothstep(0.02, WIDE_LUMEN_CM, lumen[row * columns + column]!);
  return (1 - (1 - VALLEY_LIGHT) * valley) * (1 - (1 - NARROW_LIGHT) * narrow);
}

/** Light in the tunnel at a cell, 0 dark to 1 free. */
export const tunnelLight = ({ columns, gap }: Relief, row: number, column: number): number =>
  TUNNEL_LIGHT + (1 - TUNNEL_LIGHT) * smoothstep(0, HIGH_TUNNEL_CM, gap[row * columns + column]!);

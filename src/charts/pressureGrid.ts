import { clamp } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import type { SwallowRun } from '../physiology/types';
import type { Span } from './scale';

/** Pressures on a grid of times and depths: row `r` begins at `r * timeS.length`. */
export interface PressureGrid {
  /** s from the start of the run, ascending. */
  readonly timeS: Float64Array;
  /** cm from the incisors, ascending. */
  readonly depthCm: Float64Array;
  readonly mmHg: Float32Array;
}

/** Down to where a map is drawn, cm from the incisors: some of the stomach, for the eye to compare with. */
const MAP_END_CM = 44;

/**
 * What a map shows of a run. The run ends a little below the sphincter; the stomach beyond is at 0 mmHg, since
 * pressures are referred to it. The throat above the first cell is not reckoned and not drawn.
 */
export function pressureGrid(run: SwallowRun): PressureGrid {
  const { frames, frameS, cells, cellCm, depthCm, pressureMmHg } = run;
  const half = cellCm / 2;
  const first = depthCm[0]! - half;
  const last = depthCm[cells - 1]! + half;
  // One row for each cell, its upper edge above the first, and the stomach from the lower edge of the last.
  const depths = Float64Array.from([first, ...depthCm, last, Math.max(MAP_END_CM, last + 1)]);
  const mmHg = new Float32Array(depths.length * frames);
  for (let row = 0; row <= cells; row += 1) {
    const cell = Math.max(0, row - 1);
    for (let f = 0; f < frames; f += 1) mmHg[row * frames + f] = pressureMmHg[f * cells + cell]!;
  }
  return { timeS: Float64Array.from({ length: frames }, (_, f) => f * frameS), depthCm: depths, mmHg };
}

/** First and last time of a grid, s. */
export const timesOf = ({ timeS }: PressureGrid): Span => ({ from: timeS[0]!, to: timeS.at(-1)! });
/** First and last depth of a grid, cm. */
export const depthsOf = ({ depthCm }: PressureGrid): Span => ({ from: depthCm[0]!, to: depthCm.at(-1)! });

/** Pressure between the points of a grid, mmHg; beyond its edge that of the edge. */
export function pressureAt(grid: PressureGrid, timeS: number, depthCm: number): number {
  const columns = grid.timeS.length;
  const [c, u] = placeIn(grid.timeS, timeS);
  const [r, v] = placeIn(grid.depthCm, depthCm);
  const at = r * columns + c;
  const { mmHg } = grid;
  const upper = mmHg[at]! * (1 - u) + mmHg[at + 1]! * u;
  const lower = mmHg[at + columns]! * (1 - u) + mmHg[at + columns + 1]! * u;
  return upper * (1 - v) + lower * v;
}

/** Between which two values `x` lies, as the index of the first and the share of the way, 0 to 1. */
export function placeIn(ascending: Float64Array, x: number): [index: number, share: number] {
  const at = clamp(
    lastAtOrBefore(ascending, (value) => value, x),
    0,
    ascending.length - 2,
  );
  return [at, clamp((x - ascending[at]!) / (ascending[at + 1]! - ascending[at]!), 0, 1)];
}

import { clamp } from '../math/interpolate';
import type { SwallowRun } from './types';

/** One instant of a run, cell by cell. */
export interface SwallowFrame {
  readonly areaCm2: Float64Array;
  readonly pressureMmHg: Float64Array;
  readonly toneMmHg: Float64Array;
}

export const createSwallowFrame = (cells: number): SwallowFrame => ({
  areaCm2: new Float64Array(cells),
  pressureMmHg: new Float64Array(cells),
  toneMmHg: new Float64Array(cells),
});

/** Writes the instant `t` (s from the start; before and after the run its ends) into `out`, frames interpolated. */
export function frameAt(run: SwallowRun, t: number, out: SwallowFrame): SwallowFrame {
  const at = clamp(t / run.frameS, 0, run.frames - 1);
  const before = Math.min(Math.floor(at), Math.max(0, run.frames - 2));
  const u = run.frames > 1 ? at - before : 0;
  const low = before * run.cells;
  const high = run.frames > 1 ? low + run.cells : low;
  for (let i = 0; i < run.cells; i += 1) {
    out.areaCm2[i] = run.areaCm2[low + i]! * (1 - u) + run.areaCm2[high + i]! * u;
    out.pressureMmHg[i] = run.pressureMmHg[low + i]! * (1 - u) + run.pressureMmHg[high + i]! * u;
    out.toneMmHg[i] = run.toneMmHg[low + i]! * (1 - u) + run.toneMmHg[high + i]! * u;
  }
  return out;
}

/** Value of a field of cells at depth `s`, interpolated; beyond the ends, that of the end. */
export function atDepth(run: SwallowRun, field: Float64Array, s: number): number {
  const at = clamp((s - run.depthCm[0]!) / run.cellCm, 0, run.cells - 1);
  const i = Math.min(Math.floor(at), run.cells - 2);
  const u = at - i;
  return field[i]! * (1 - u) + field[i + 1]! * u;
}

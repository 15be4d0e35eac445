import { clamp, mix } from '../math/interpolate';
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

/** Between which two frames `t` (s from the start; before and after the run its ends) lies, and how far. */
function placeIn({ frames, frameS }: SwallowRun, t: number): readonly [before: number, share: number] {
  if (frames < 2) return [0, 0];
  const at = clamp(t / frameS, 0, frames - 1);
  const before = Math.min(Math.floor(at), frames - 2);
  return [before, at - before];
}

/** A number that each frame has one of, at `t`, frames interpolated. */
export function atTime(run: SwallowRun, perFrame: Float64Array, t: number): number {
  const [before, u] = placeIn(run, t);
  return mix(perFrame[before]!, perFrame[before + 1] ?? perFrame[before]!, u);
}

/** Writes the instant `t` into `out`, frames interpolated. */
export function frameAt(run: SwallowRun, t: number, out: SwallowFrame): SwallowFrame {
  const [before, u] = placeIn(run, t);
  const low = before * run.cells;
  const high = run.frames > 1 ? low + run.cells : low;
  for (let i = 0; i < run.cells; i += 1) {
    out.areaCm2[i] = run.areaCm2[low + i]! * (1 - u) + run.areaCm2[high + i]! * u;
    out.pressureMmHg[i] = run.pressureMmHg[low + i]! * (1 - u) + run.pressureMmHg[high + i]! * u;
    out.toneMmHg[i] = run.toneMmHg[low + i]! * (1 - u) + run.toneMmHg[high + i]! * u;
  }
  return out;
}

/** The cell whose middle is nearest to depth `s`, cm, on evenly spaced depths; beyond their ends it is none of them. */
export const rowAt = (depthCm: Float64Array, s: number): number =>
  Math.round((s - depthCm[0]!) / (depthCm[1]! - depthCm[0]!));

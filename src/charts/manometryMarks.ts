import { CHICAGO } from '../physiology/manometry';
import type { SwallowMeasures } from '../physiology/measures';
import { LEVEL } from '../physiology/parameters';
import type { PressureGrid } from './pressureGrid';

/** A part of a map: times in s from the start of the run, depths in cm from the incisors. */
export interface Box {
  readonly fromS: number;
  readonly toS: number;
  readonly fromCm: number;
  readonly toCm: number;
}

/** A contraction of the body is over by then, s after the swallow. */
const CONTRACTION_ENDS_S = 15;

/** Where and when the integrated relaxation pressure is read: over the junction, as far as the run goes. */
export const irpWindow = ({ upperSphincterOpensS: fromS }: SwallowMeasures, lastS: number): Box => ({
  fromS,
  toS: Math.min(fromS + CHICAGO.irpWindowS, lastS),
  fromCm: LEVEL.lesStart,
  toCm: LEVEL.lesEnd,
});

/**
 * What the distal contractile integral is summed over: the smooth muscle above the sphincter, for as long as any of it
 * squeezes with 20 mmHg or more. null where the swallow has no contraction, only nothing or a pressurized cavity.
 */
export function dciBox(grid: PressureGrid, measures: SwallowMeasures): Box | null {
  if (measures.kind === 'failed' || measures.kind === 'pressurized') return null;
  const { timeS, depthCm, mmHg } = grid;
  const from = measures.upperSphincterOpensS;
  let [first, last] = [Infinity, -Infinity];
  depthCm.forEach((depth, r) => {
    if (depth < LEVEL.transition || depth > LEVEL.lesStart) return;
    timeS.forEach((t, c) => {
      if (t < from || t > from + CONTRACTION_ENDS_S || mmHg[r * timeS.length + c]! < CHICAGO.dciIsobarMmHg)
        return;
      first = Math.min(first, t);
      last = Math.max(last, t);
    });
  });
  return last > first ? { fromS: first, toS: last, fromCm: LEVEL.transition, toCm: LEVEL.lesStart } : null;
}

/** When the whole body is under pressure most, s: the middle of the time in which it is. null where it never is. */
export function pressurizedAtS(grid: PressureGrid, measures: SwallowMeasures): number | null {
  if (measures.kind !== 'pressurized') return null;
  const { timeS, depthCm, mmHg } = grid;
  const rows = [...depthCm.keys()].filter(
    (r) => depthCm[r]! >= LEVEL.transition && depthCm[r]! <= LEVEL.lesStart,
  );
  const times = timeS.filter((_, c) =>
    rows.every((r) => mmHg[r * timeS.length + c]! >= measures.pressurizationMmHg * 0.9),
  );
  return times.length > 0 ? (times[0]! + times.at(-1)!) / 2 : null;
}

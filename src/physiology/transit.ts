import { rowAt } from './frame';
import { LEVEL } from './parameters';
import type { SwallowRun } from './types';

/** Between these distances above the sphincter a bolus is timed, cm, as impedance manometry does [D: its usual sensors]. */
const FROM_CM = 20;
const TO_CM = 5;
/** A place is filled above this area, cm². */
const FILLED_CM2 = 0.08;

/** Time a bolus takes from entering 20 cm to leaving 5 cm above the lower sphincter, s; null: it does not leave. */
export function bolusTransitS(run: SwallowRun): number | null {
  const row = (above: number): number => rowAt(run.depthCm, LEVEL.lesStart - above);
  const filled = (frame: number, at: number): boolean => run.areaCm2[frame * run.cells + at]! > FILLED_CM2;
  let enters = -1;
  for (let frame = 0; frame < run.frames && enters < 0; frame += 1)
    if (filled(frame, row(FROM_CM))) enters = frame;
  if (enters < 0) return null;
  let leaves = -1;
  for (let frame = enters; frame < run.frames; frame += 1) if (filled(frame, row(TO_CM))) leaves = frame + 1;
  return leaves < 0 || leaves >= run.frames ? null : (leaves - enters) * run.frameS;
}

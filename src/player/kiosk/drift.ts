/** How far what stands over the loop wanders, as a share of what it is allowed, each -1 to 1. */
export interface Drift {
  readonly x: number;
  readonly y: number;
}

// The two generators of a plane's evenest sequence (the plastic number's powers): no place comes twice, none is left out.
const STEP_X = 0.7548776662466927;
const STEP_Y = 0.5698402909980532;

/**
 * Where letters and buttons stand during one stretch of the loop: another place at each, so that no pixel shows the same
 * edge for hours. It moves between stretches alone: nothing glides.
 * @param step counts stretches, 0 or more.
 */
export function driftAt(step: number): Drift {
  return { x: (((step * STEP_X) % 1) - 0.5) * 2, y: (((step * STEP_Y) % 1) - 0.5) * 2 };
}

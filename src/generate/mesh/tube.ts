import { loft, type LoftOptions } from './loft';
import type { Surface } from './meshData';
import { ring } from './ring';

/**
 * A straight tube about y with a vertex ring at each height.
 * @param radiusAt radius in cm at a height in cm
 * @param heights ascending, cm
 */
export function tube(radiusAt: (y: number) => number, heights: readonly number[], segments: number, options: LoftOptions = {}): Surface {
  return loft(
    heights.map((y) => ring(radiusAt(y), y, segments)),
    options,
  );
}

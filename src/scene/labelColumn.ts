/** One label to be stacked in a column, all lengths in CSS px. */
export interface ColumnItem {
  readonly height: number;
  /** Where its middle would like to be. */
  readonly wantedY: number;
  /** Whether its box may stand with its middle at `y`. */
  readonly free: (y: number) => boolean;
}

/** Boxes stand on steps of this size. */
export const STEP_PX = 4;

/**
 * Stacks boxes in the given order, each as near as can be to where it wants to be: the least sum of squared distances
 * over all places on a grid, so that no order of settling decides.
 * @param gap least space between two boxes.
 * @returns the middles, or null when they do not all fit.
 */
export function stackColumn(
  items: readonly ColumnItem[],
  top: number,
  bottom: number,
  gap: number,
): number[] | null {
  const count = Math.floor((bottom - top) / STEP_PX) + 1;
  if (items.length === 0) return [];
  if (count <= 0) return null;
  // best[k]: least cost of all boxes so far when the last stands at step k or above; from[i][k]: the step it then has.
  let best = new Float64Array(count);
  const from: Int32Array[] = [];
  for (const [i, item] of items.entries()) {
    const before = i > 0 ? (items[i - 1]!.height + item.height) / 2 + gap : 0;
    const apart = Math.ceil(before / STEP_PX);
    const now = new Float64Array(count).fill(Infinity);
    const place = new Int32Array(count).fill(-1);
    for (let k = 0; k < count; k++) {
      if (k > 0) {
        now[k] = now[k - 1]!;
        place[k] = place[k - 1]!;
      }
      const y = top + k * STEP_PX;
      if (y - item.height / 2 < top || y + item.height / 2 > bottom || !item.free(y)) continue;
      const earlier = i === 0 ? 0 : k >= apart ? best[k - apart]! : Infinity;
      const cost = earlier + (y - item.wantedY) ** 2;
      if (cost < now[k]!) {
        now[k] = cost;
        place[k] = k;
      }
    }
    from.push(place);
    best = now;
  }
  if (best[count - 1] === Infinity) return null;
  const middles: number[] = [];
  let k = count - 1;
  for (let i = items.length - 1; i >= 0; i--) {
    const at = from[i]![k]!;
    middles.unshift(top + at * STEP_PX);
    if (i > 0) k = at - Math.ceil(((items[i - 1]!.height + items[i]!.height) / 2 + gap) / STEP_PX);
  }
  return middles;
}

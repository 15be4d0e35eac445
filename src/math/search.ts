/**
 * Index of the last item whose key is at most `x`, or -1 when all are above. Keys must ascend.
 * Allocation-free: the key is read by index.
 */
export function lastAtOrBefore<T>(items: ArrayLike<T>, key: (item: T) => number, x: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(items[middle] as T) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Halvings after which a span of some hundreds is as short as a number can tell. */
const HALVINGS = 60;

/** Where in [low, high] `isPast` turns from false to true, by halving; `isPast` must not turn back. */
export function bisect(low: number, high: number, isPast: (x: number) => boolean): number {
  let from = low;
  let to = high;
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (from + to) / 2;
    if (isPast(middle)) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

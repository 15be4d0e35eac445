/**
 * Index of the last item whose key is at most `x`, or -1 when all are above. Keys must ascend.
 * Allocation-free: the key is read by index.
 */
export function lastAtOrBefore<T>(items: readonly T[], key: (item: T) => number, x: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(items[middle] as T) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

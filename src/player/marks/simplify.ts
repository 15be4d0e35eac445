import { POINT_SIZE } from './types';

/**
 * Leaves out every point of a stroke that lies within `tolerance` of the line that the others make (Douglas and
 * Peucker 1973). First and last point stay.
 * @param points `POINT_SIZE` numbers each; `tolerance` in the same unit.
 */
export function simplify(points: readonly number[], tolerance: number): readonly number[] {
  const count = points.length / POINT_SIZE;
  if (count < 3) return points;
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const off = offLine(points, from, to, i);
      if (off > most) [farthest, most] = [i, off];
    }
    if (farthest === from) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => kept[Math.floor(i / POINT_SIZE)] === 1);
}

/** Distance of point `i` from the stretch between two others. */
function offLine(points: readonly number[], from: number, to: number, i: number): number {
  const x = (k: number): number => points[k * POINT_SIZE]!;
  const y = (k: number): number => points[k * POINT_SIZE + 1]!;
  const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
  const [px, py] = [x(i) - x(from), y(i) - y(from)];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
}

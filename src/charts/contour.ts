import type { PressureGrid } from './pressureGrid';
import { short } from './scale';

/** A closed line, [time in s, depth in cm] by turns; its last point is not its first again. */
export type Loop = readonly (readonly [timeS: number, depthCm: number])[];

const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];

/**
 * Between which sides of a cell the line runs, by which of its corners are high: upper left 8, upper right 4, lower
 * right 2, lower left 1. What is high lies always on the same hand, so that each side is left exactly once.
 */
const LINES: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[BOTTOM, LEFT]],
  [[RIGHT, BOTTOM]],
  [[RIGHT, LEFT]],
  [[TOP, RIGHT]],
  [
    [TOP, RIGHT],
    [BOTTOM, LEFT],
  ],
  [[TOP, BOTTOM]],
  [[TOP, LEFT]],
  [[LEFT, TOP]],
  [[BOTTOM, TOP]],
  [
    [LEFT, TOP],
    [RIGHT, BOTTOM],
  ],
  [[RIGHT, TOP]],
  [[LEFT, RIGHT]],
  [[BOTTOM, RIGHT]],
  [[LEFT, BOTTOM]],
  [],
];
/** Two opposite corners high and the middle too: they are one. */
const JOINED: Readonly<Record<number, (typeof LINES)[number]>> = {
  5: [
    [TOP, LEFT],
    [BOTTOM, RIGHT],
  ],
  10: [
    [RIGHT, TOP],
    [LEFT, BOTTOM],
  ],
};

/**
 * Lines of equal pressure (marching squares): closed loops round all that is at `levelMmHg` or above. What reaches the
 * edge of the grid is closed along it.
 */
export function contoursOf(grid: PressureGrid, levelMmHg: number): Loop[] {
  const columns = grid.timeS.length;
  const rows = grid.depthCm.length;
  // A rim of one more point on every side, at the same place and low: it closes what touches the edge.
  const wide = columns + 2;
  const value = (c: number, r: number): number =>
    c < 1 || r < 1 || c > columns || r > rows ? -1e6 : grid.mmHg[(r - 1) * columns + c - 1]!;
  const x = (c: number): number => grid.timeS[Math.min(columns, Math.max(1, c)) - 1]!;
  const y = (r: number): number => grid.depthCm[Math.min(rows, Math.max(1, r)) - 1]!;
  /** A side has one name in both cells it borders: of its first point, even along a row, odd along a column. */
  const side = (c: number, r: number, which: number): number => {
    if (which === TOP) return 2 * (r * wide + c);
    if (which === BOTTOM) return 2 * ((r + 1) * wide + c);
    return 2 * (r * wide + c + (which === RIGHT ? 1 : 0)) + 1;
  };
  const next = new Map<number, number>();
  for (let r = 0; r <= rows; r += 1) {
    for (let c = 0; c <= columns; c += 1) {
      const corners = [value(c, r), value(c + 1, r), value(c + 1, r + 1), value(c, r + 1)];
      const high = corners.reduce((bits, v) => bits * 2 + (v >= levelMmHg ? 1 : 0), 0);
      const middle = (corners[0]! + corners[1]! + corners[2]! + corners[3]!) / 4;
      const lines = (middle >= levelMmHg ? JOINED[high] : undefined) ?? LINES[high]!;
      for (const [from, to] of lines) next.set(side(c, r, from), side(c, r, to));
    }
  }
  const pointOn = (name: number): readonly [number, number] => {
    const first = name >> 1;
    const [c, r] = [first % wide, Math.floor(first / wide)];
    const [c2, r2] = name % 2 === 0 ? [c + 1, r] : [c, r + 1];
    const [a, b] = [value(c, r), value(c2, r2)];
    const u = (levelMmHg - a) / (b - a);
    return [x(c) + (x(c2) - x(c)) * u, y(r) + (y(r2) - y(r)) * u];
  };
  const loops: Loop[] = [];
  // What a loop has used is gone from the map, so that each key met begins a new one.
  for (const start of next.keys()) {
    const loop: (readonly [number, number])[] = [];
    let at: number | undefined = start;
    while (at !== undefined && next.has(at)) {
      loop.push(pointOn(at));
      const following: number = next.get(at)!;
      next.delete(at);
      at = following;
    }
    loops.push(loop);
  }
  return loops;
}

/** Loops as the `d` of an SVG path, in seconds and centimeters; empty when there are none. */
export const pathOf = (loops: readonly Loop[]): string =>
  loops.map((loop) => `M${loop.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`).join('');

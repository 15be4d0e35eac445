import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { esophagusOf, manometryOf } from '../../tests/support/chartStudies';
import { contoursOf, pathOf, type Loop } from './contour';
import { pressureGrid, type PressureGrid } from './pressureGrid';

const gridOf = (rows: readonly (readonly number[])[]): PressureGrid => ({
  timeS: Float64Array.from(rows[0]!, (_, n) => n),
  depthCm: Float64Array.from(rows, (_, n) => 20 + n),
  mmHg: Float32Array.from(rows.flat()),
});

/** Whether a point lies within an odd number of loops. */
const isInside = (loops: readonly Loop[], x: number, y: number): boolean =>
  loops.reduce((inside, loop) => {
    let crossings = 0;
    loop.forEach(([x1, y1], n) => {
      const [x2, y2] = loop[(n + 1) % loop.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    });
    return crossings % 2 === 1 ? !inside : inside;
  }, false);

/** Points of the grid, moved off its edge by a hair, that lie on the wrong side of the line. */
function misplaced(grid: PressureGrid, loops: readonly Loop[], level: number): string[] {
  const wrong: string[] = [];
  const hair = 1e-5;
  const [lastX, lastY] = [grid.timeS.at(-1)!, grid.depthCm.at(-1)!];
  grid.depthCm.forEach((y, r) =>
    grid.timeS.forEach((x, c) => {
      const value = grid.mmHg[r * grid.timeS.length + c]!;
      if (Math.abs(value - level) < 0.01) return;
      const [px, py] = [x === lastX ? x - hair : x + hair, y === lastY ? y - hair : y + hair];
      if (isInside(loops, px, py) !== value > level) wrong.push(`${value} at ${x}, ${y}`);
    }),
  );
  return wrong;
}

describe('the line of equal pressure', () => {
  it('runs round one high point as a diamond, halfway to its neighbors', () => {
    const loops = contoursOf(
      gridOf([
        [0, 0, 0],
        [0, 60, 0],
        [0, 0, 0],
      ]),
      30,
    );
    expect(loops).toHaveLength(1);
    expect(new Set(loops[0]!.map(String))).toEqual(new Set(['1,20.5', '1.5,21', '1,21.5', '0.5,21']));
  });

  it('is closed along the edge that pressure reaches', () => {
    const loops = contoursOf(
      gridOf([
        [60, 60],
        [60, 60],
      ]),
      30,
    );
    expect(loops).toHaveLength(1);
    expect(isInside(loops, 0.01, 20.01)).toBe(true);
    expect(isInside(loops, 0.99, 20.99)).toBe(true);
  });

  it.each([
    ['joined where the middle is high', 25, 1],
    ['parted where it is low', 5, 2],
  ])('two high corners are %s', (_, low, parts) => {
    const grid = gridOf([
      [0, 0, 0, 0],
      [0, 50, low, 0],
      [0, low, 50, 0],
      [0, 0, 0, 0],
    ]);
    expect(contoursOf(grid, 30)).toHaveLength(parts);
  });

  it('is nowhere in a swallow without pressure, and its path is empty rather than broken', () => {
    expect(
      pathOf(
        contoursOf(
          gridOf([
            [0, 1],
            [2, 3],
          ]),
          30,
        ),
      ),
    ).toBe('');
  });

  it.each([1, 2, 3])('parts high from low on a grid of chance (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const grid = gridOf(Array.from({ length: 14 }, () => Array.from({ length: 17 }, () => random() * 60)));
    expect(misplaced(grid, contoursOf(grid, 30), 30)).toEqual([]);
  });

  it.each([
    ['healthy', 'before'],
    ['I', 'before'],
    ['II', 'before'],
    ['III', 'after'],
  ] as const)('encloses all that is 30 mmHg or more in a swallow (%s, %s)', (motility, stage) => {
    const { run } = manometryOf(esophagusOf(motility, stage));
    const grid = pressureGrid(run);
    const loops = contoursOf(grid, 30);
    expect(misplaced(grid, loops, 30)).toEqual([]);
    expect(pathOf(loops)).not.toMatch(/NaN|Infinity|e-/);
  });
});

import { seededRandom } from './random';

/**
 * Smooth noise that repeats over the unit square.
 * @param seed same seed, same noise. @param columns,rows cells over the square in u and v.
 * @returns a function of (u, v) with values in [0, 1].
 */
export function tilingNoise(seed: number, columns: number, rows: number): (u: number, v: number) => number {
  const random = seededRandom(seed);
  const cells = Float32Array.from({ length: columns * rows }, random);
  const at = (i: number, j: number): number =>
    cells[((((j % rows) + rows) % rows) * columns + (((i % columns) + columns) % columns)) | 0]!;
  const soft = (x: number): number => x * x * (3 - 2 * x);
  return (u, v) => {
    const x = u * columns;
    const y = v * rows;
    const i = Math.floor(x);
    const j = Math.floor(y);
    const fx = soft(x - i);
    const fy = soft(y - j);
    const top = at(i, j) + (at(i + 1, j) - at(i, j)) * fx;
    const bottom = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * fx;
    return top + (bottom - top) * fy;
  };
}

import { DRAWN, shortest, type Field } from './field';
import { nearest, neighborhood, type Seed } from './seeds';

/** Which cell each pixel belongs to, and how far its border is. */
export interface Cells {
  readonly seeds: readonly Seed[];
  readonly cell: Int32Array;
  /** Distance to the border in pixels, its corners rounded. */
  readonly border: Field;
  /** Distance to the nearest cell of another group; far everywhere when there are no groups. */
  readonly groupBorder: Field;
}

/**
 * The cells round their seeds.
 * @param round over how many pixels corners are rounded.
 * @param bend moves the place that is asked, so that borders are not ruler-straight.
 * @param groupOf which group a cell belongs to.
 */
export function cellsOf(
  seeds: readonly Seed[],
  round: number,
  bend: (at: number) => readonly [number, number] = () => [0, 0],
  groupOf: (cell: number) => number = () => 0,
): Cells {
  const cell = new Int32Array(DRAWN * DRAWN);
  const border = new Float32Array(DRAWN * DRAWN);
  const groupBorder = new Float32Array(DRAWN * DRAWN);
  const near = neighborhood(seeds);
  // What lies further than this no longer rounds a corner.
  const far = 6 * round;
  for (let y = 0, at = 0; y < DRAWN; y++) {
    for (let x = 0; x < DRAWN; x++, at++) {
      const [bendX, bendY] = bend(at);
      const px = x + bendX;
      const py = y + bendY;
      const candidates = near(px, py);
      const own = nearest(seeds, candidates, px, py);
      cell[at] = own;
      const mine = seeds[own]!;
      const mx = shortest(mine.x, px);
      const my = shortest(mine.y, py);
      let sum = 0;
      let groupSum = 0;
      for (const other of candidates) {
        if (other === own) continue;
        const ox = shortest(mine.x, seeds[other]!.x);
        const oy = shortest(mine.y, seeds[other]!.y);
        const apart = Math.sqrt(ox * ox + oy * oy);
        if (apart < 1e-6) continue;
        const shift = (mine.radius * mine.radius - seeds[other]!.radius * seeds[other]!.radius) / (2 * apart);
        const distance = apart / 2 + shift - (mx * ox + my * oy) / apart;
        if (distance > far) continue;
        const weight = Math.exp(-distance / round);
        sum += weight;
        if (groupOf(other) !== groupOf(own)) groupSum += weight;
      }
      border[at] = sum > 0 ? Math.max(0, -round * Math.log(sum)) : far;
      groupBorder[at] = groupSum > 0 ? Math.max(0, -round * Math.log(groupSum)) : far;
    }
  }
  return { seeds, cell, border, groupBorder };
}

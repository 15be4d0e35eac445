import { seededRandom } from '../../math/random';
import { DRAWN, shortest } from './field';

/** The middle of a cell, in drawn pixels. */
export interface Seed {
  x: number;
  y: number;
  /** How much further than its neighbors' the cell's border lies: a radius in pixels. */
  readonly radius: number;
}

/** How many seeds can matter at one place. */
const MATTER = 16;

/**
 * Points spread over the torus, none close to another: each is the best of a few tries.
 * @param radiusOf radius of a seed, from chance in [0, 1).
 */
export function spread(seed: number, count: number, radiusOf: (chance: number) => number = () => 0): Seed[] {
  const random = seededRandom(seed);
  const seeds: Seed[] = [];
  for (let i = 0; i < count; i++) {
    const radius = radiusOf(random());
    let best: Seed = { x: 0, y: 0, radius };
    let bestRoom = -Infinity;
    for (let tries = 0; tries < 12; tries++) {
      const tried = { x: random() * DRAWN, y: random() * DRAWN, radius };
      let room = Infinity;
      for (const other of seeds) {
        const dx = shortest(other.x, tried.x);
        const dy = shortest(other.y, tried.y);
        room = Math.min(room, Math.sqrt(dx * dx + dy * dy) - other.radius - radius);
      }
      if (room > bestRoom) [best, bestRoom] = [tried, room];
    }
    seeds.push(best);
  }
  return seeds;
}

/** Many points strewn evenly, as a sequence of multiples of two irrational numbers strews them, then shaken. */
export function strewn(seed: number, count: number): Seed[] {
  const random = seededRandom(seed);
  const shake = (0.7 * DRAWN) / Math.sqrt(count);
  return Array.from({ length: count }, (_, i) => ({
    x: ((i * 0.7548776662466927) % 1) * DRAWN + shake * (random() - 0.5),
    y: ((i * 0.5698402909980532) % 1) * DRAWN + shake * (random() - 0.5),
    radius: 0,
  }));
}

/** Moves every seed to the middle of its cell, several times: the cells become round. */
export function relaxed(seeds: Seed[], times: number): Seed[] {
  const STEP = 4;
  for (let time = 0; time < times; time++) {
    const near = neighborhood(seeds);
    const sums = seeds.map(() => ({ x: 0, y: 0, n: 0 }));
    for (let y = 0; y < DRAWN; y += STEP) {
      for (let x = 0; x < DRAWN; x += STEP) {
        const i = nearest(seeds, near(x, y), x, y);
        const sum = sums[i]!;
        sum.x += shortest(seeds[i]!.x, x);
        sum.y += shortest(seeds[i]!.y, y);
        sum.n++;
      }
    }
    for (const [i, { x, y, n }] of sums.entries()) {
      if (n === 0) continue;
      seeds[i]!.x += x / n;
      seeds[i]!.y += y / n;
    }
  }
  return seeds;
}

/** Which of the candidates' cells a place lies in. */
export function nearest(seeds: readonly Seed[], candidates: readonly number[], x: number, y: number): number {
  let best = candidates[0]!;
  let least = Infinity;
  for (const i of candidates) {
    const seed = seeds[i]!;
    const dx = shortest(seed.x, x);
    const dy = shortest(seed.y, y);
    const far = dx * dx + dy * dy - seed.radius * seed.radius;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** The seeds that can matter at a place: those in its square of a coarse grid and in two rings round it. */
export function neighborhood(seeds: readonly Seed[]): (x: number, y: number) => readonly number[] {
  const columns = Math.max(5, Math.floor(Math.sqrt(seeds.length)));
  const own: number[][] = Array.from({ length: columns * columns }, () => []);
  const index = (i: number): number => ((i % columns) + columns) % columns;
  const column = (x: number): number => index(Math.floor((x / DRAWN) * columns));
  for (const [i, seed] of seeds.entries()) own[column(seed.y) * columns + column(seed.x)]!.push(i);
  const around = own.map((_, at) => {
    const found: number[] = [];
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++)
        found.push(...own[index(Math.floor(at / columns) + dy) * columns + index((at % columns) + dx)]!);
    const middleX = (((at % columns) + 0.5) * DRAWN) / columns;
    const middleY = ((Math.floor(at / columns) + 0.5) * DRAWN) / columns;
    const far = (i: number): number => {
      const dx = shortest(seeds[i]!.x, middleX);
      const dy = shortest(seeds[i]!.y, middleY);
      return dx * dx + dy * dy - seeds[i]!.radius * seeds[i]!.radius;
    };
    return found.sort((a, b) => far(a) - far(b) || a - b).slice(0, MATTER);
  });
  return (x, y) => around[column(y) * columns + column(x)]!;
}

import type { Gulp } from './types';

/** A mouthful, mL, and how long the throat takes to deliver it, s [D]. */
const MOUTHFUL_ML = 15;
const OVER_S = 0.8;

/** `volumeMl` in equal mouthfuls as few as they can be, at least one, the first at `fromS` and then one every `everyS`. */
export function mouthfulsOf(volumeMl: number, everyS: number, fromS = 0): Gulp[] {
  const count = Math.max(1, Math.ceil(volumeMl / MOUTHFUL_ML));
  return Array.from({ length: count }, (_, n) => ({
    atS: fromS + n * everyS,
    volumeMl: volumeMl / count,
    overS: OVER_S,
  }));
}

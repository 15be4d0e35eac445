import { seededRandom } from '../math/random';
import type { Gulp } from './types';

/** No two swallows are alike: spread of vigor, pace and relaxation, as shares [D]. */
const SPREAD = { vigor: 0.15, pace: 0.07, relaxation: 0.04 } as const;
const SEED = 4;

/** How the swallows of a study differ: the first as the parameters say, the others drawn about it, always the same. */
export function variedGulps(count: number): readonly Required<Pick<Gulp, 'vigor' | 'pace' | 'relaxation'>>[] {
  const random = seededRandom(SEED);
  const about = (spread: number): number => 1 + spread * (random() + random() + random() - 1.5);
  return Array.from({ length: count }, (_, i) =>
    i === 0
      ? { vigor: 1, pace: 1, relaxation: 1 }
      : { vigor: about(SPREAD.vigor), pace: about(SPREAD.pace), relaxation: about(SPREAD.relaxation) },
  );
}

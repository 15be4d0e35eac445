import { SIDES_OF, type Side } from '../procedure/pairs';
import type { Work } from '../physiology/run';
import { prepareSwallow } from './swallowRuns';
import type { Programme } from './types';

/** Reckons every swallow of the telling on every side that will show it, so that none is reckoned while it is played. */
export function* prepareToldSwallows({ swallows, pairs, caseParameters }: Programme): Work<void> {
  const beside = new Set<Side>(pairs.flatMap(({ pair }) => (pair === 'none' ? [] : SIDES_OF[pair])));
  for (const { plan, side } of swallows)
    if (plan)
      for (const each of new Set([side, ...beside])) yield* prepareSwallow(plan, each, caseParameters);
}

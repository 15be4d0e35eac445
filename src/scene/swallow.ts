import { clamp } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import type { Procedure, SwallowChange } from '../procedure/types';
import type { Programme, SwallowState, Timed } from './types';

/** What is swallowed at each change. @throws Error for a swallow nobody planned. */
export function compileSwallows(
  { swallows }: Procedure,
  changes: readonly Timed<SwallowChange>[],
): Programme['swallows'] {
  const plans = new Map(swallows.map((plan) => [plan.id, plan]));
  return changes.map(({ at, swallow, side }) => {
    const plan = swallow === 'none' ? null : plans.get(swallow);
    if (plan === undefined) throw new Error(`There is no swallow « ${swallow} ».`);
    return { at, plan, side };
  });
}

const atOf = (item: { readonly at: number }): number => item.at;

/** Writes what is being swallowed at `t` (s) into `out`; a swallow that has run its time stays as it ended. */
export function swallowAt(swallows: Programme['swallows'], t: number, out: SwallowState): SwallowState {
  const now = swallows[lastAtOrBefore(swallows, atOf, t)];
  out.plan = now?.plan ?? null;
  out.timeS = now?.plan ? clamp(t - now.at, 0, now.plan.durationS) : 0;
  out.side = now?.side ?? 'before';
  return out;
}

export function copySwallow(from: Readonly<SwallowState>, to: SwallowState): void {
  to.plan = from.plan;
  to.timeS = from.timeS;
  to.side = from.side;
}

import { clamp } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import type { Moment, Procedure } from '../procedure/types';
import type { Programme, SwallowState } from './types';

/** The swallows of a procedure on absolute seconds, ascending. @throws Error for a swallow nobody planned. */
export function compileSwallows(
  { chapters, swallows }: Procedure,
  momentOf: (moment: Moment) => number,
): Programme['swallows'] {
  const plans = new Map(swallows.map((plan) => [plan.id, plan]));
  return chapters
    .flatMap((chapter) => chapter.swallows)
    .map(({ at, swallow, side }) => {
      const plan = swallow === 'none' ? null : plans.get(swallow);
      if (plan === undefined) throw new Error(`There is no swallow « ${swallow} ».`);
      return { at: momentOf(at), plan, side };
    })
    .sort((a, b) => a.at - b.at);
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

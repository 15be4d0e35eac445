import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { SwallowPlan } from '../../procedure/types';
import { useUi } from '../context';

/** What is on the bench, and whether it plays: renders again when that changes, not with its time. */
export function useBench(): { readonly plan: SwallowPlan | null; readonly playing: boolean } {
  const { player } = useUi();
  const subscribe = useCallback((changed: () => void) => player.on('time', changed), [player]);
  const plan = useSyncExternalStore(subscribe, () => player.bench.plan);
  const playing = useSyncExternalStore(subscribe, () => player.bench.playing);
  return { plan, playing };
}

/** Calls `draw` with the time of the bench now and whenever it moves. `draw` must keep its identity between renders. */
export function useBenchTime(draw: (timeS: number) => void): void {
  const { player } = useUi();
  useEffect(() => {
    const now = (): void => draw(player.bench.timeS);
    now();
    return player.on('time', now);
  }, [player, draw]);
}

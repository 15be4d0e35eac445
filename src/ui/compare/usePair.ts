import { useCallback, useSyncExternalStore } from 'react';
import type { Pair } from '../../procedure/pairs';
import { pairShown } from '../../player/compare';
import { useSession, useUi } from '../context';

const EVENTS = ['time', 'programme'] as const;

/** The two organs that stand side by side at this moment, as told or as chosen. */
export function usePair(): Pair | 'none' {
  const { player } = useUi();
  const compare = useSession((state) => state.compare);
  const subscribe = useCallback(
    (changed: () => void) => {
      const undo = EVENTS.map((event) => player.on(event, changed));
      return () => undo.forEach((each) => each());
    },
    [player],
  );
  return useSyncExternalStore(subscribe, () => pairShown(compare, player.programme, player.instant));
}

import type { Pair } from '../../procedure/pairs';
import { pairShown } from '../../player/compare';
import { usePlayer, useSession } from '../context';

const EVENTS = ['time', 'programme'] as const;

/** The two organs that stand side by side at this moment, as told or as chosen. */
export function usePair(): Pair | 'none' {
  const compare = useSession((state) => state.compare);
  return usePlayer(EVENTS, ({ programme, instant }) => pairShown(compare, programme, instant));
}

import { useCallback, useSyncExternalStore } from 'react';
import type { Recordings } from '../../player/recordings';

/** Renders again with each change of the recordings. */
export function useRecordings(recordings: Recordings): number {
  const subscribe = useCallback((changed: () => void) => recordings.subscribe(changed), [recordings]);
  return useSyncExternalStore(subscribe, () => recordings.revision());
}

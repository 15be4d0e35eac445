import { useSyncExternalStore } from 'react';

/** Too narrow for a full caption line; in em, so that larger text needs more room. The style sheet of the captions has the same width. */
const NARROW = '(max-width: 38em)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);

import { useSyncExternalStore } from 'react';

/** Room for the chapter list beside the picture, in em so that larger text needs more; the same width stands in the style sheets. */
const WIDE = '(min-width: 56.25em)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);

import { useSyncExternalStore } from 'react';

/** Room for the chapter list beside the picture, in em so that larger text needs more; the same width stands in the style sheets. */
const WIDE = '(min-width: 56.25em)';

/** Room for the legend to stand open beside the subject without covering it. */
const ROOMY = '(min-width: 100em)';

const subscribeTo =
  (width: string) =>
  (changed: () => void): (() => void) => {
    const query = matchMedia(width);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
const subscribeToWide = subscribeTo(WIDE);
const subscribeToRoomy = subscribeTo(ROOMY);

export const useWide = (): boolean => useSyncExternalStore(subscribeToWide, () => matchMedia(WIDE).matches);
export const useRoomy = (): boolean =>
  useSyncExternalStore(subscribeToRoomy, () => matchMedia(ROOMY).matches);

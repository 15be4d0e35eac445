import { useSyncExternalStore } from 'react';
import { useSession } from './context';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * Whether the page is at least this wide, in letters of its own size: larger text needs more room. The style sheets ask
 * the same of the container `page`.
 */
export function useAtLeast(widthRem: number): boolean {
  // Another size of text changes the answer without a change of the window.
  useSession((state) => state.textSize);
  return useSyncExternalStore(subscribe, () => window.innerWidth >= widthRem * remPx());
}

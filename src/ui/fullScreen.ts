import { useSyncExternalStore } from 'react';

/** What of a document decides whether it fills the screen. */
export type ScreenPage = Pick<
  Document,
  'fullscreenEnabled' | 'fullscreenElement' | 'exitFullscreen' | 'documentElement'
>;

/**
 * Fills the screen with the page, or gives it back. Undefined where the browser has no such thing (iPhones) or the page
 * that embeds this one forbids it: then there is no key and no button either.
 */
export function fullScreenToggle(page: ScreenPage): (() => void) | undefined {
  if (!page.fullscreenEnabled) return undefined;
  return () => {
    const change = page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen();
    // A browser may refuse when nobody has pressed anything; the page then simply stays as it is.
    change.catch(() => {});
  };
}

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

/** Whether the page fills the screen now; the browser's own ways out (Escape) count too. */
export const useFullScreen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);

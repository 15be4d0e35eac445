/** Keys that lead out of a page by themselves, as `KeyboardEvent.key` names them. */
const WAYS_OUT = new Set([
  'ContextMenu',
  'Find',
  'Open',
  'Save',
  'Print',
  'PrintScreen',
  'Help',
  'Search',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserFavorites',
  'BrowserStop',
  'LaunchMail',
  'LaunchApplication1',
  'LaunchApplication2',
  'GoBack',
  'GoHome',
]);
const FUNCTION_KEY = /^F([1-9]|1\d|2[0-4])$/;

/**
 * Whether a key leads out of the page, or to a part of the browser: anything with ctrl, alt or meta (print, find, zoom, new
 * window, back), function keys, and the browser's own keys. Nothing is typed in a waiting room.
 */
export const isWayOut = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean =>
  ctrlKey || altKey || metaKey || WAYS_OUT.has(key) || FUNCTION_KEY.test(key);

/** Mouse buttons that open a menu, a tab or the last page. */
const OTHER_BUTTONS = 1;

/** Marks the place in the browser's history from which nobody gets back. */
const HELD = { kept: 'inside' } as const;
const isHeld = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'kept' in state && state.kept === HELD.kept;

/**
 * Keeps whoever touches a page inside it: no menu, no selection, no dragging out, no zoom of the page, no print, no find, no
 * link, no way back. What only the browser or the system can forbid is listed in docs/kiosk.md.
 * @returns the undo.
 */
export function stayInside(page: Window): () => void {
  const end = new AbortController();
  const on = (name: string, listener: (event: Event) => void): void =>
    page.document.addEventListener(name, listener, { capture: true, passive: false, signal: end.signal });
  const never = (event: Event): void => event.preventDefault();

  for (const name of [
    'contextmenu',
    'dragstart',
    'dragover',
    'drop',
    'selectstart',
    'copy',
    'cut',
    'paste',
    'submit',
  ])
    on(name, never);
  // Safari's own gestures.
  for (const name of ['gesturestart', 'gesturechange']) on(name, never);
  on('keydown', (event) => {
    if (!isWayOut(event as KeyboardEvent)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  on('wheel', (event) => {
    const { ctrlKey, metaKey } = event as WheelEvent;
    if (ctrlKey || metaKey) event.preventDefault();
  });
  on('touchmove', (event) => {
    // Two fingers on the picture turn and enlarge the organ; anywhere else they would enlarge the page.
    const onPicture = event.target instanceof HTMLCanvasElement;
    if ((event as TouchEvent).touches.length > 1 && !onPicture && event.cancelable) event.preventDefault();
  });
  for (const name of ['mousedown', 'mouseup', 'auxclick'])
    on(name, (event) => {
      const { button } = event as MouseEvent;
      if (button >= OTHER_BUTTONS && !(event.target instanceof HTMLCanvasElement && button === 2))
        event.preventDefault();
    });
  on('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
  });

  const hold = (): void => {
    if (!isHeld(page.history.state)) page.history.pushState(HELD, '', page.location.href);
  };
  hold();
  page.addEventListener('popstate', hold, { signal: end.signal });
  return () => end.abort();
}

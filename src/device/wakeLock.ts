/** What of the browser keeps a screen awake. */
export interface WakeParts {
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Absent where the browser has none, or the page is not served safely. */
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
}

/**
 * Keeps the screen awake while the page is seen: the lock is lost whenever it is hidden, and asked for again. A browser that
 * refuses (a battery that is low) is asked again the next time. The machine's own settings are needed as well.
 * @returns the undo.
 */
export function keepAwake({ page, wakeLock }: WakeParts): () => void {
  if (!wakeLock) return () => {};
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = (): void => {
    if (over || page.visibilityState !== 'visible' || (lock && !lock.released)) return;
    wakeLock.request('screen').then(
      (given) => {
        lock = given;
        if (over) void given.release();
      },
      () => {},
    );
  };
  ask();
  page.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    page.removeEventListener('visibilitychange', ask);
    if (lock) void lock.release();
  };
}

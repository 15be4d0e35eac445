/** What reckoning in small portions needs of the page. */
export interface Turns {
  /** Calls back soon, after the page has had its turn; returns its undo. */
  readonly later: (callback: () => void) => () => void;
  readonly nowMs: () => number;
}

/** Longest stretch of reckoning at a time, ms: shorter than a frame, so that nothing on the page stutters. */
export const SLICE_MS = 8;

/** Does work a little at a time until it is done. @returns what stops it. */
export function inSlices(work: Iterator<void, unknown>, { later, nowMs }: Turns): () => void {
  let cancel: (() => void) | null = null;
  const slice = (): void => {
    cancel = null;
    const until = nowMs() + SLICE_MS;
    while (!work.next().done) if (nowMs() >= until) return void (cancel = later(slice));
  };
  cancel = later(slice);
  return () => cancel?.();
}

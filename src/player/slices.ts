/** What reckoning in small portions needs of the page. */
export interface Turns {
  /** Calls back soon, after the page has had its turn; returns its undo. */
  readonly later: (callback: () => void) => () => void;
  readonly nowMs: () => number;
}

/** Longest stretch of reckoning at a time, ms: shorter than a frame, so that nothing on the page stutters. */
const SLICE_MS = 8;

/**
 * Does work a little at a time until it is done.
 * @param onSlice called after each portion. @returns what stops it.
 */
export function inSlices(
  work: Iterator<void, unknown>,
  { later, nowMs }: Turns,
  onSlice: () => void = () => {},
): () => void {
  let cancel: (() => void) | null = null;
  const slice = (): void => {
    cancel = null;
    const until = nowMs() + SLICE_MS;
    let done = false;
    do done = work.next().done === true;
    while (!done && nowMs() < until);
    if (!done) cancel = later(slice);
    onSlice();
  };
  cancel = later(slice);
  return () => cancel?.();
}

/** A lost context that has not come back after this long will not come back, ms. */
const PATIENCE_MS = 5000;

export interface ContextWatch {
  onLost(): void;
  onRestored(): void;
  /** Lost, and not restored in time. */
  onGone(): void;
}

/** Watches a canvas for the loss of its graphics context. @returns the undo. */
export function watchContext(
  canvas: HTMLCanvasElement,
  { onLost, onRestored, onGone }: ContextWatch,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (event: Event): void => {
    // Without this the browser will not restore it.
    event.preventDefault();
    onLost();
    timer = setTimeout(onGone, PATIENCE_MS);
  };
  const restored = (): void => {
    clearTimeout(timer);
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}

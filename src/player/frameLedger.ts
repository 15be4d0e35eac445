/**
 * Keeps account of what should be seen and what is: changes are counted, a frame shows the change it was ticked at.
 * So a change while paused asks for exactly one frame, and who waits for an instant learns when it is on screen.
 */
export class FrameLedger {
  readonly #askers = new Set<() => void>();
  readonly #waiting: { readonly change: number; readonly resolve: () => void }[] = [];
  /** The first frame is due from the start. */
  #change = 1;
  #ticked = 0;

  /** True while what is on screen is not what should be there. */
  get due(): boolean {
    return this.#change !== this.#ticked;
  }

  /** What should be seen has changed; asks nobody. */
  changed(): void {
    this.#change += 1;
  }

  /** The frame now being drawn shows all changes so far. */
  ticked(): void {
    this.#ticked = this.#change;
  }

  /** What was ticked last is on screen. */
  drawn(): void {
    while (this.#waiting[0] && this.#waiting[0].change <= this.#ticked) this.#waiting.shift()?.resolve();
  }

  /** Counts a change, asks for a frame, and resolves when one that shows the change is on screen. */
  nextDrawn(): Promise<void> {
    return new Promise((resolve) => {
      this.changed();
      this.#waiting.push({ change: this.#change, resolve });
      this.ask();
    });
  }

  ask(): void {
    for (const ask of this.#askers) ask();
  }

  /** @returns the undo. */
  onAsk(ask: () => void): () => void {
    this.#askers.add(ask);
    return () => void this.#askers.delete(ask);
  }
}

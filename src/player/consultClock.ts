/** How long a consultation has lasted. */
export class ConsultClock {
  readonly #nowMs: () => number;
  readonly #every: (callback: () => void, everyMs: number) => () => void;
  readonly #listeners = new Set<() => void>();
  #startMs: number;

  /** @param every calls back every `everyMs`; returns its undo. */
  constructor(nowMs: () => number, every: (callback: () => void, everyMs: number) => () => void) {
    this.#nowMs = nowMs;
    this.#every = every;
    this.#startMs = nowMs();
  }

  /** Whole seconds since it began or was set to zero. */
  readonly elapsedS = (): number => Math.floor((this.#nowMs() - this.#startMs) / 1000);

  restart(): void {
    this.#startMs = this.#nowMs();
    for (const each of this.#listeners) each();
  }

  /** Calls back each second and at a restart. @returns the undo. */
  onSecond(listener: () => void): () => void {
    this.#listeners.add(listener);
    const undo = this.#every(listener, 1000);
    return () => {
      this.#listeners.delete(listener);
      undo();
    };
  }
}

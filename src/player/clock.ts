/** Where the player gets its time from: milliseconds from an origin of the clock's own, never running backwards. */
export interface Clock {
  nowMs(): number;
}

/**
 * The machine's clock.
 * @param now a monotonic reading in milliseconds, such as `() => performance.now()`.
 */
export function systemClock(now: () => number): Clock {
  return { nowMs: now };
}

/** A clock that stands still until it is told to move: for tests, photographs and film. */
export class HandClock implements Clock {
  #nowMs: number;

  /** @param fromMs its first reading. */
  constructor(fromMs = 0) {
    this.#nowMs = fromMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  /**
   * Moves the clock forward.
   * @param seconds at least 0.
   * @throws RangeError when negative or not finite.
   */
  advance(seconds: number): void {
    if (!Number.isFinite(seconds) || seconds < 0) {
      throw new RangeError(`A clock advances by 0 seconds or more, not by ${seconds}.`);
    }
    this.#nowMs += seconds * 1000;
  }
}

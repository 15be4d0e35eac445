/** A picture that should move and has not for so long is frozen, ms. Without a graphics card one frame can take seconds. */
const FROZEN_MS = 15_000;
/** Whoever looks comes every second or so; when it did not, the machine slept, and nothing is said of the picture. */
const SLEPT_MS = 5000;

/** Notices a picture that should move and does not. It reads no clock. */
export class FrameWatch {
  #sinceMs = Number.NaN;
  #lookedMs = Number.NaN;

  /** A frame is on screen. */
  drawn(nowMs: number): void {
    this.#sinceMs = nowMs;
  }

  /**
   * @param due whether frames should come: the story plays, the page is seen.
   * @returns whether the picture is frozen; told once, then only after as long again.
   */
  look(nowMs: number, due: boolean): boolean {
    const slept = !(nowMs - this.#lookedMs < SLEPT_MS);
    this.#lookedMs = nowMs;
    if (!due || slept || Number.isNaN(this.#sinceMs)) {
      this.#sinceMs = nowMs;
      return false;
    }
    if (nowMs - this.#sinceMs < FROZEN_MS) return false;
    this.#sinceMs = nowMs;
    return true;
  }
}

/** Frames in time pay back three times what they take, so that a stutter now and then never adds up. */
const PAYBACK = 3;
/**
 * However long one frame took (a tab that slept, a file that loaded), it counts as no more than this, ms: several in a row
 * are needed, so that a machine which takes seconds for each is relieved after some ten of them.
 */
const LONGEST_COUNTED_MS = 600;
/** Frames after a start or a change that say nothing: shaders compile, models are unpacked. */
const SETTLING_FRAMES = 3;

/** Notices frames that come too slowly for a while. It reads no clock. */
export class SlowFrames {
  readonly #slowMs: number;
  readonly #patienceMs: number;
  #owedMs = 0;
  #settling = SETTLING_FRAMES;

  /** @param slowMs a frame that takes longer is slow. @param patienceMs so much time slow frames must add up to. */
  constructor(slowMs: number, patienceMs: number) {
    this.#slowMs = slowMs;
    this.#patienceMs = patienceMs;
  }

  /**
   * One more frame is on screen.
   * @param durationMs since the one before it.
   * @param continuous whether the frame before asked for this one at once (playing, page visible); a pause between two
   *   frames is no slowness.
   * @returns whether that is enough; it then begins anew.
   */
  frame(durationMs: number, continuous: boolean): boolean {
    if (!continuous) return false;
    if (this.#settling > 0) {
      this.#settling -= 1;
      return false;
    }
    if (durationMs > this.#slowMs) this.#owedMs += Math.min(durationMs, LONGEST_COUNTED_MS);
    else this.#owedMs = Math.max(0, this.#owedMs - PAYBACK * durationMs);
    if (this.#owedMs < this.#patienceMs) return false;
    this.#owedMs = 0;
    this.#settling = SETTLING_FRAMES;
    return true;
  }
}

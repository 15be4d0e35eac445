import { lowerQuality, type Quality } from './quality';

/** A frame that takes longer than this counts as slow, ms: below some 22 a second motion is seen to stutter. */
const SLOW_MS = 45;
/**
 * Slow frames must add up to this much time, ms, before a tier is given up. Frames in time pay back three times what
 * they take, so that a stutter now and then never adds up.
 */
const PATIENCE_MS = 3000;
const PAYBACK = 3;
/**
 * However long one frame took (a tab that slept, a file that loaded), it counts as no more than this, ms: five in a row
 * are needed, so that a machine which takes seconds for each is relieved after some ten of them.
 */
const LONGEST_COUNTED_MS = 600;
/** Frames after a start or a change of tier that say nothing: shaders compile, models are unpacked. */
const SETTLING_FRAMES = 3;

/**
 * Watches how long frames take and gives a tier up when they come too slowly for a while. It only ever steps down, one
 * tier at a time: stepping up again would swing between two tiers. It reads no clock.
 */
export class QualityGovernor {
  #quality: Quality;
  #owedMs = 0;
  #settling = SETTLING_FRAMES;

  constructor(quality: Quality) {
    this.#quality = quality;
  }

  get quality(): Quality {
    return this.#quality;
  }

  /**
   * One more frame is on screen.
   * @param durationMs since the one before it.
   * @param continuous whether the frame before asked for this one at once (playing, page visible); a pause between two
   *   frames is no slowness.
   * @returns the tier to step down to, or null to stay.
   */
  frame(durationMs: number, continuous: boolean): Quality | null {
    if (!continuous) return null;
    if (this.#settling > 0) {
      this.#settling -= 1;
      return null;
    }
    if (durationMs > SLOW_MS) this.#owedMs += Math.min(durationMs, LONGEST_COUNTED_MS);
    else this.#owedMs = Math.max(0, this.#owedMs - PAYBACK * durationMs);
    if (this.#owedMs < PATIENCE_MS) return null;
    const lower = lowerQuality(this.#quality);
    this.#owedMs = 0;
    this.#settling = SETTLING_FRAMES;
    if (lower) this.#quality = lower;
    return lower;
  }
}

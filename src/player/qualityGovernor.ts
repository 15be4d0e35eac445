import { lowerQuality, type Quality } from './quality';
import { SlowFrames } from './slowFrames';

/** A frame that takes longer than this counts as slow, ms: below some 22 a second motion is seen to stutter. */
const SLOW_MS = 45;
/** Slow frames must add up to this much time before a tier is given up, ms. */
const PATIENCE_MS = 3000;

/**
 * Watches how long frames take and gives a tier up when they come too slowly for a while. It only ever steps down, one
 * tier at a time: stepping up again would swing between two tiers. It reads no clock.
 */
export class QualityGovernor {
  readonly #slow = new SlowFrames(SLOW_MS, PATIENCE_MS);
  #quality: Quality;

  constructor(quality: Quality) {
    this.#quality = quality;
  }

  get quality(): Quality {
    return this.#quality;
  }

  /**
   * One more frame is on screen.
   * @param durationMs and `continuous`: as `SlowFrames` has them.
   * @returns the tier to step down to, or null to stay.
   */
  frame(durationMs: number, continuous: boolean): Quality | null {
    if (!this.#slow.frame(durationMs, continuous)) return null;
    const lower = lowerQuality(this.#quality);
    if (lower) this.#quality = lower;
    return lower;
  }
}

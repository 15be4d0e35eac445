import type { Programme } from '../scene/types';
import { SlowFrames } from './slowFrames';

/**
 * How a picture follows the story: moving; moving with half as many pixels; or as stills, a new one every few seconds, where
 * a processor that draws alone cannot keep up.
 */
export const PACES = ['moving', 'coarse', 'stills'] as const;
export type Pace = (typeof PACES)[number];

/** Twelve frames a second are the least that is seen as motion. */
const SLOWEST_MS = 1000 / 12;
/** Longer than for a tier: programs are compiled while the first round is shown. */
const PATIENCE_MS = 6000;

/** Share of the usual pixels that is drawn. */
export const pixelShareOf = (pace: Pace): number => (pace === 'coarse' ? 0.5 : 1);

/** Watches an unattended picture without a graphics card, and lets it go easier. Like a tier, it only ever steps down. */
export class PaceGovernor {
  readonly #slow = new SlowFrames(SLOWEST_MS, PATIENCE_MS);
  #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** One more frame is on screen; parameters as `SlowFrames` has them. @returns an easier pace, or null to stay. */
  frame(durationMs: number, continuous: boolean): Pace | null {
    if (this.#pace === 'stills' || !this.#slow.frame(durationMs, continuous)) return null;
    this.#pace = this.#pace === 'moving' ? 'coarse' : 'stills';
    return this.#pace;
  }
}

/** A still lasts no longer than this, s of the story. */
const STILL_S = 2.5;

/**
 * Whether the story has come to where the next still is due: another sentence has begun, some seconds have passed, or
 * somebody went elsewhere.
 * @param drawnS the instant that is on screen, s. @param timeS the one at which the story is, s.
 */
export function isStillDue({ cues }: Programme, drawnS: number, timeS: number): boolean {
  if (timeS < drawnS || timeS - drawnS >= STILL_S) return true;
  return cues.some(({ start }) => start > drawnS && start <= timeS);
}

import type { Level, LevelVerdict } from '../player/recorderDevice';
import { gainOf } from './take';

/** The meter's scale: from a quiet room to full scale. */
const LOWEST_DB = -54;
/** A peak below it: nothing is said. [D] */
const SILENT_PEAK_DB = -46;
/** Speech whose peaks stay below it drowns in noise once it is evened. [D] */
const QUIET_PEAK_DB = -24;
/** From here on a converter cuts off. */
const CLIPPED_PEAK = 0.99;
/** A verdict looks this far back, so that it does not change with each syllable. */
const LOOK_BACK_S = 1.2;

/** What there is to say of the loudest sample, 0 to 1. */
export function verdictOf(peak: number): LevelVerdict {
  if (peak >= CLIPPED_PEAK) return 'clipped';
  if (peak >= gainOf(QUIET_PEAK_DB)) return 'good';
  return peak >= gainOf(SILENT_PEAK_DB) ? 'quiet' : 'silent';
}

/** Share of the meter that a loudness (0 to 1) fills. */
export const shareOf = (loudness: number): number =>
  Math.min(1, Math.max(0, 1 - (20 * Math.log10(Math.max(loudness, 1e-6))) / LOWEST_DB));

/** Loudest sample without a sign. */
export function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** Reads a microphone's level from its latest samples. */
export class LevelReader {
  #peaks: { readonly atS: number; readonly peak: number }[] = [];

  /** @param samples the latest stretch, -1 to 1. @param atS time of reading; must not run backwards. */
  read(samples: Float32Array, atS: number): Level {
    const peak = peakOf(samples);
    this.#peaks = this.#peaks.filter((earlier) => atS - earlier.atS < LOOK_BACK_S);
    this.#peaks.push({ atS, peak });
    let squares = 0;
    for (const sample of samples) squares += sample ** 2;
    const rms = Math.sqrt(squares / Math.max(1, samples.length));
    // Between the two: as lively as the peak, as steady as the loudness.
    return {
      share: (shareOf(peak) + shareOf(rms)) / 2,
      verdict: verdictOf(Math.max(...this.#peaks.map((each) => each.peak))),
    };
  }
}

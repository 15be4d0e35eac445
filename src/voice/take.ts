import { restLevel } from './rest';
import { envelopeOf, FRAME_S } from '../narration/envelope';
import { resample } from './resample';
import { WAV_RATE_HZ } from './wav';

/** Level of the bundled voices: RMS of what is said, in dB of full scale; stands for -18 LUFS. [D] */
export const TAKE_LEVEL_DB = -18;
/** No sample above it, so that no player's conversion clips. */
export const TAKE_PEAK_DB = -1.5;
/** Below this nothing was said: a microphone that is switched off, or a room. [D] */
const SILENT_DB = -55;
/** Kept before the first sound and after the last one: a breath, not a click. [D] */
const LEAD_S = 0.08;
const TAIL_S = 0.16;
/** A consonant or a knock: shorter sounds alone do not start or end a sentence. [D] */
const SHORTEST_SOUND_S = 0.03;
/** Ramp at both ends, so that a room's hum does not start with a click. */
const FADE_S = 0.01;

export const gainOf = (db: number): number => 10 ** (db / 20);

/**
 * What was said, ready to keep: 24 kHz, without the silence round it, at the level of the bundled voices.
 * @param samples mono, -1 to 1.
 * @returns null when nothing was said.
 */
export function takeOf(samples: Float32Array, rateHz: number): Float32Array | null {
  const level = resample(withoutOffset(samples), rateHz, WAV_RATE_HZ);
  const said = trimmed(level);
  return said && faded(evened(said));
}

/** Cheap sound cards add a constant, which eats room at one side. */
function withoutOffset(samples: Float32Array): Float32Array {
  let sum = 0;
  for (const sample of samples) sum += sample;
  const offset = sum / Math.max(1, samples.length);
  return samples.map((sample) => sample - offset);
}

function trimmed(samples: Float32Array): Float32Array | null {
  const envelope = envelopeOf(samples, WAV_RATE_HZ);
  const threshold = Math.max(gainOf(SILENT_DB), restLevel(envelope));
  const needed = Math.round(SHORTEST_SOUND_S / FRAME_S);
  const runFrom = (start: number, step: 1 | -1): number => {
    let run = 0;
    for (let i = start; i >= 0 && i < envelope.length; i += step) {
      run = (envelope[i] ?? 0) > threshold ? run + 1 : 0;
      if (run === needed) return i - step * (needed - 1);
    }
    return -1;
  };
  const first = runFrom(0, 1);
  if (first < 0) return null;
  const last = runFrom(envelope.length - 1, -1);
  const from = Math.max(0, first * FRAME_S - LEAD_S) * WAV_RATE_HZ;
  const to = ((last + 1) * FRAME_S + TAIL_S) * WAV_RATE_HZ;
  return samples.slice(Math.round(from), Math.round(to));
}

/** Brought to `TAKE_LEVEL_DB` over what is said (pauses do not count), held under `TAKE_PEAK_DB`. */
function evened(samples: Float32Array): Float32Array {
  const envelope = envelopeOf(samples, WAV_RATE_HZ);
  const threshold = restLevel(envelope);
  let squares = 0;
  let frames = 0;
  for (const rms of envelope) {
    if (rms <= threshold) continue;
    squares += rms ** 2;
    frames += 1;
  }
  const gain = gainOf(TAKE_LEVEL_DB) / Math.sqrt(squares / Math.max(1, frames));
  const ceiling = gainOf(TAKE_PEAK_DB);
  return samples.map((sample) => rounded(sample * gain, ceiling));
}

/** Rounds the highest peaks off instead of making the whole take quieter for one plosive. Straight up to 60 %. */
function rounded(sample: number, ceiling: number): number {
  const size = Math.abs(sample);
  const straight = 0.6 * ceiling;
  if (size <= straight) return sample;
  const room = ceiling - straight;
  return Math.sign(sample) * (straight + room * Math.tanh((size - straight) / room));
}

function faded(samples: Float32Array): Float32Array {
  const ramp = Math.min(samples.length / 2, FADE_S * WAV_RATE_HZ);
  return samples.map((sample, i) => sample * Math.min(1, i / ramp, (samples.length - 1 - i) / ramp));
}

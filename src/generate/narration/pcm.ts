/** One channel of sound, -1 to 1. */
export interface Pcm {
  readonly samples: Float32Array;
  readonly rateHz: number;
}

/** Quieter than this below the loudest sample counts as silence, dB. */
const SILENCE_DB = -42;
/** Kept at both ends of what is cut out of silence: consonants begin and fade below the threshold. */
const MARGIN_S = 0.012;
const FADE_S = 0.006;

/**
 * Reads a WAV file of 16-bit samples; of several channels the mean.
 * @throws Error when it is none.
 */
export function readWav(bytes: Buffer): Pcm {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('The engine did not write a WAV file.');
  let at = 12;
  let rateHz = 0;
  let channels = 1;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const body = at + 8;
    if (name === 'fmt ') {
      channels = bytes.readUInt16LE(body + 2);
      rateHz = bytes.readUInt32LE(body + 4);
      if (bytes.readUInt16LE(body + 14) !== 16)
        throw new Error('The engine wrote other than 16-bit samples.');
    }
    if (name === 'data') {
      // Engines that write to a pipe leave the length open.
      const end = Math.min(bytes.length, body + size);
      const count = Math.floor((end - body) / (2 * channels));
      const samples = Float32Array.from({ length: count }, (_, i) => {
        let sum = 0;
        for (let c = 0; c < channels; c += 1) sum += bytes.readInt16LE(body + 2 * (i * channels + c));
        return sum / channels / 32768;
      });
      return { samples, rateHz };
    }
    at = body + size + (size % 2);
  }
  throw new Error('The WAV file holds no samples.');
}

/**
 * Without the silence at both ends, faded in and out over a few milliseconds so that no joint clicks.
 * `from`: how many samples were cut off at the start.
 */
export function trimmed({ samples, rateHz }: Pcm): { readonly pcm: Pcm; readonly from: number } {
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const threshold = peak * 10 ** (SILENCE_DB / 20);
  const isLoud = (value: number): boolean => Math.abs(value) > threshold;
  const first = samples.findIndex(isLoud);
  if (first < 0) return { pcm: { samples: new Float32Array(0), rateHz }, from: 0 };
  const margin = Math.round(MARGIN_S * rateHz);
  const from = Math.max(0, first - margin);
  const kept = samples.slice(from, Math.min(samples.length, samples.findLastIndex(isLoud) + margin));
  const fade = Math.min(Math.round(FADE_S * rateHz), Math.floor(kept.length / 2));
  for (let i = 0; i < fade; i += 1) {
    kept[i] = (kept[i] ?? 0) * (i / fade);
    const end = kept.length - 1 - i;
    kept[end] = (kept[end] ?? 0) * (i / fade);
  }
  return { pcm: { samples: kept, rateHz }, from };
}

export const secondsOf = ({ samples, rateHz }: Pcm): number => samples.length / rateHz;

/** One after the other, each preceded by its silence in seconds. */
export function joined(
  parts: readonly { readonly pcm: Pcm; readonly pauseS: number }[],
  rateHz: number,
): Pcm {
  const lengths = parts.map(({ pcm, pauseS }) => Math.round(pauseS * rateHz) + pcm.samples.length);
  const samples = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  parts.forEach(({ pcm }, i) => {
    const length = lengths[i] ?? 0;
    samples.set(pcm.samples, at + length - pcm.samples.length);
    at += length;
  });
  return { samples, rateHz };
}

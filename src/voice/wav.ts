import { writeWav } from '../narration/wav';

/** Rate of every recording that is kept: what speech needs, and what the bundled voices have. */
export const WAV_RATE_HZ = 24_000;
/** The least a WAV file begins with. */
const HEADER_BYTES = 44;

/** A recording as a WAV file, mono, 24 kHz, 16 bits. @param samples -1 to 1; what lies outside is cut off. */
export const wavOf = (samples: Float32Array): Uint8Array<ArrayBuffer> => writeWav(samples, WAV_RATE_HZ);

/**
 * The samples of a WAV file as `wavOf` writes it; other chunks beside the sound are passed over.
 * @returns null when it is anything else: another rate, several channels, cut off in the middle.
 */
export function readWav(bytes: Uint8Array): Float32Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (at: number): string => String.fromCodePoint(...bytes.subarray(at, at + 4));
  if (bytes.length < HEADER_BYTES || nameAt(0) !== 'RIFF' || nameAt(8) !== 'WAVE') return null;
  let isOurs = false;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (start + length > bytes.length) return null;
    if (nameAt(at) === 'fmt ') isOurs = length >= 16 && isOurFormat(view, start);
    if (nameAt(at) === 'data') {
      if (!isOurs) return null;
      const samples = new Float32Array(length >> 1);
      for (let i = 0; i < samples.length; i += 1) samples[i] = view.getInt16(start + 2 * i, true) / 32_767;
      return samples;
    }
    // Chunks start at even places.
    at = start + length + (length & 1);
  }
  return null;
}

const isOurFormat = (view: DataView, at: number): boolean =>
  view.getUint16(at, true) === 1 &&
  view.getUint16(at + 2, true) === 1 &&
  view.getUint32(at + 4, true) === WAV_RATE_HZ &&
  view.getUint16(at + 14, true) === 16;

/** Rate of every recording that is kept: what speech needs, and what the bundled voices have. */
export const WAV_RATE_HZ = 24_000;
const HEADER_BYTES = 44;

/** A WAV file, mono, 24 kHz, 16 bits. @param samples -1 to 1; what lies outside is cut off. */
export function wavOf(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i += 1) view.setUint8(at + i, text.charCodeAt(i));
  };
  name(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, WAV_RATE_HZ, true);
  view.setUint32(28, WAV_RATE_HZ * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  for (let i = 0; i < samples.length; i += 1) {
    const sample = Math.round(Math.max(-1, Math.min(1, samples[i] ?? 0)) * 32_767);
    view.setInt16(HEADER_BYTES + 2 * i, sample, true);
  }
  return bytes;
}

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

const RATE_HZ = 8000;
const SAMPLES = 80;
const HEADER_BYTES = 44;

/** A hundredth of a second of silence as a WAV file: something to play in the touch that wakes an audio element. */
export function silentWav(): Blob {
  const bytes = new ArrayBuffer(HEADER_BYTES + SAMPLES * 2);
  const view = new DataView(bytes);
  const ascii = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i += 1) view.setUint8(at + i, text.charCodeAt(i));
  };
  ascii(0, 'RIFF');
  view.setUint32(4, bytes.byteLength - 8, true);
  ascii(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // PCM, one channel, 16 bits.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE_HZ, true);
  view.setUint32(28, RATE_HZ * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(36, 'data');
  view.setUint32(40, SAMPLES * 2, true);
  return new Blob([bytes], { type: 'audio/wav' });
}

/**
 * Something like speech, for tests: syllables of 0.15 s of a voice at 140 Hz with its overtones, as long pauses between
 * them, the first and the last stretch sounding.
 * @param loudness highest sample, 0 to 1.
 */
export function speech(seconds: number, rateHz: number, loudness: number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rateHz));
  for (let i = 0; i < samples.length; i += 1) {
    const t = i / rateHz;
    const fromEnd = (samples.length - 1 - i) / rateHz;
    if (t % 0.3 >= 0.15 && fromEnd > 0.15) continue;
    const turn = 2 * Math.PI * 140 * t;
    samples[i] = (loudness * (Math.sin(turn) + 0.6 * Math.sin(2 * turn) + 0.4 * Math.sin(5 * turn))) / 2;
  }
  return samples;
}

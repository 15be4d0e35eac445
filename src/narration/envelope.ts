/** Length of the stretches in which loudness is measured: short beside a syllable, long beside a pitch period. */
export const FRAME_S = 0.01;

/** Loudness (RMS, 0 to 1) of each stretch of `FRAME_S` seconds; the last one may be shorter. */
export function envelopeOf(samples: Float32Array, rateHz: number): Float32Array {
  const perFrame = Math.round(rateHz * FRAME_S);
  const envelope = new Float32Array(Math.ceil(samples.length / perFrame));
  for (let frame = 0; frame < envelope.length; frame += 1) {
    const from = frame * perFrame;
    const to = Math.min(samples.length, from + perFrame);
    let squares = 0;
    for (let i = from; i < to; i += 1) squares += (samples[i] ?? 0) ** 2;
    envelope[frame] = Math.sqrt(squares / (to - from));
  }
  return envelope;
}

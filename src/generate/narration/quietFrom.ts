/** Samples looked at together: 4 ms at 16 kHz, the step in which Pico changes its loudness. */
const STEP = 64;
/** Between all of the energy and the quarter of it that half the loudness leaves. */
const HALFWAY = 0.5;

/** Part of what is heard that must speak for the place found; two sounds that do not differ speak for none. */
const SURE = 0.9;
/** Less of it than this is no word, but noise of the comparison. */
const HARDLY = 0.005;

/**
 * The sample from which the second of two sounds, otherwise alike, is half as loud; null when there is none such.
 * Silence belongs to what was said before it.
 */
export function quietFrom(even: Float32Array, quietAfter: Float32Array): number | null {
  if (even.length !== quietAfter.length) return null;
  let says = 0;
  let most = 0;
  let from = 0;
  let heard = 0;
  let quiet = 0;
  for (let at = 0; at < even.length; at += STEP) {
    // Best is the step before which most was loud and after which most is quiet.
    if (says >= most) [most, from] = [says, at];
    const all = energyOf(even, at);
    const isQuiet = energyOf(quietAfter, at) < HALFWAY * all;
    // The root: a whispered consonant has a say beside a vowel.
    const weight = Math.sqrt(all);
    says += isQuiet ? -weight : weight;
    heard += weight;
    if (isQuiet) quiet += weight;
  }
  // Right are the loud ones before it (its own lead, and the quiet ones it had to make up for) and the quiet ones after.
  const right = most + quiet;
  return quiet > HARDLY * heard && right >= SURE * heard ? from : null;
}

function energyOf(samples: Float32Array, at: number): number {
  let energy = 0;
  for (let i = at; i < Math.min(at + STEP, samples.length); i += 1) energy += (samples[i] ?? 0) ** 2;
  return energy;
}

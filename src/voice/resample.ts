/** Zero crossings of the sinc on either side: 16 keep what folds back more than 70 dB down. */
const CROSSINGS = 16;
/** Points of the kernel between two crossings. */
const FINENESS = 256;

/**
 * The same sound at another rate, by a windowed sinc that leaves out what the lower rate cannot hold.
 * @param fromHz, toHz above 0. Both ends are followed by silence.
 */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  if (fromHz === toHz) return samples;
  // Width of the passed band as a share of the input's; a little under what fits, for the slope needs room.
  const band = Math.min(1, toHz / fromHz) * 0.95;
  const reach = CROSSINGS / band;
  const kernel = KERNEL;
  const out = new Float32Array(Math.round((samples.length * toHz) / fromHz));
  for (let i = 0; i < out.length; i += 1) {
    const center = (i * fromHz) / toHz;
    const last = Math.min(samples.length - 1, Math.floor(center + reach));
    let sum = 0;
    for (let j = Math.max(0, Math.ceil(center - reach)); j <= last; j += 1) {
      const at = Math.abs(j - center) * band * FINENESS;
      const whole = Math.floor(at);
      const low = kernel[whole] ?? 0;
      sum += (samples[j] ?? 0) * (low + ((kernel[whole + 1] ?? 0) - low) * (at - whole));
    }
    out[i] = sum * band;
  }
  return out;
}

/** One half of the sinc under a Blackman window. */
const KERNEL = Float32Array.from({ length: CROSSINGS * FINENESS + 2 }, (_, i) => {
  const x = i / FINENESS;
  if (x >= CROSSINGS) return 0;
  const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  const turn = (Math.PI * x) / CROSSINGS;
  return sinc * (0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
});

import { describe, expect, it } from 'vitest';
import { resample } from './resample';

const tone = (hz: number, rateHz: number): Float32Array =>
  Float32Array.from({ length: rateHz / 2 }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));

/** The farthest two sounds are from each other, away from their ends. */
const apart = (a: Float32Array, b: Float32Array): number =>
  a.slice(200, -200).reduce((most, s, i) => Math.max(most, Math.abs(s - (b[i + 200] ?? 0))), 0);

describe('another rate', () => {
  it.each([
    [48_000, 24_000],
    [44_100, 24_000],
    [16_000, 24_000],
  ])('from %i to %i Hz leaves a tone as it is', (from, to) => {
    for (const hz of [220, 1000, 5000]) {
      expect(apart(resample(tone(hz, from), from, to), tone(hz, to)), `${hz} Hz`).toBeLessThan(0.005);
    }
  });

  it('does not fold what is too high back into hearing', () => {
    const out = resample(tone(17_000, 48_000), 48_000, 24_000);
    expect(apart(out, new Float32Array(out.length))).toBeLessThan(0.001);
  });

  it('keeps the length to a sample, and a sound at its own rate as it is', () => {
    expect(resample(new Float32Array(44_100), 44_100, 24_000).length).toBe(24_000);
    const same = tone(100, 24_000);
    expect(resample(same, 24_000, 24_000)).toBe(same);
  });
});

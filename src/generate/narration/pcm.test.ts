import { describe, expect, it } from 'vitest';
import { writeWav } from '../../narration/wav';
import { joined, readWav, secondsOf, trimmed, type Pcm } from './pcm';

const RATE_HZ = 16_000;

/** Silence, a tone, silence. */
function tone(beforeS: number, soundS: number, afterS: number): Pcm {
  const samples = Float32Array.from({ length: (beforeS + soundS + afterS) * RATE_HZ }, (_, i) => {
    const t = i / RATE_HZ;
    return t >= beforeS && t < beforeS + soundS ? 0.5 * Math.sin(2 * Math.PI * 440 * t) : 0;
  });
  return { samples, rateHz: RATE_HZ };
}

describe('sound', () => {
  it('is written and read back', () => {
    const { samples, rateHz } = readWav(Buffer.from(writeWav(tone(0, 0.1, 0).samples, RATE_HZ)));
    expect(rateHz).toBe(RATE_HZ);
    expect(
      Math.max(...samples.map((value, i) => Math.abs(value - (tone(0, 0.1, 0).samples[i] ?? 0)))),
    ).toBeLessThan(1e-4);
    expect(() => readWav(Buffer.from('<html>'))).toThrow('did not write a WAV file');
  });

  it('loses the silence at its ends and nothing else', () => {
    expect(secondsOf(trimmed(tone(0.4, 1, 0.7)).pcm)).toBeCloseTo(1, 1);
    expect(trimmed(tone(0.4, 0, 0.7)).pcm.samples.length).toBe(0);
  });

  it('begins at the sample where its time says', () => {
    const { pcm: part, from } = trimmed(tone(0.1, 0.5, 0.1));
    expect(from / RATE_HZ).toBeCloseTo(0.09, 1);
    const { samples } = joined(
      [
        { pcm: part, pauseS: 0 },
        { pcm: part, pauseS: 0.55 },
      ],
      RATE_HZ,
    );
    const second = secondsOf(part) + 0.55;
    const loud = samples.findIndex((value, i) => i > secondsOf(part) * RATE_HZ && Math.abs(value) > 0.01);
    expect(loud / RATE_HZ - second).toBeGreaterThanOrEqual(0);
    expect(loud / RATE_HZ - second).toBeLessThan(0.02);
  });
});

import { describe, expect, it } from 'vitest';
import { speech } from './testSounds';
import { readWav, wavOf } from './wav';

describe('a WAV file', () => {
  const samples = speech(0.5, 24_000, 0.5);

  it('gives back what was written, to a part in 32767', () => {
    const back = readWav(wavOf(samples));
    expect(back?.length).toBe(samples.length);
    const farthest = back?.reduce((most, s, i) => Math.max(most, Math.abs(s - (samples[i] ?? 0))), 0);
    expect(farthest).toBeLessThanOrEqual(0.5 / 32_767 + 1e-7);
  });

  it('has the header that the format asks for', () => {
    const bytes = wavOf(new Float32Array([0, 1, -1, 2]));
    const view = new DataView(bytes.buffer);
    expect(bytes.length).toBe(52);
    expect(String.fromCodePoint(...bytes.subarray(0, 4))).toBe('RIFF');
    expect(view.getUint32(4, true)).toBe(44);
    expect(view.getUint32(24, true)).toBe(24_000);
    expect(view.getUint32(28, true), 'bytes a second').toBe(48_000);
    expect([0, 2, 4, 6].map((at) => view.getInt16(44 + at, true))).toEqual([0, 32_767, -32_767, 32_767]);
  });

  it('may hold other chunks, of odd length as well', () => {
    const bytes = wavOf(samples);
    const more = new Uint8Array(bytes.length + 12);
    more.set(bytes.subarray(0, 36));
    more.set([0x4c, 0x49, 0x53, 0x54, 3, 0, 0, 0, 1, 2, 3, 0], 36);
    more.set(bytes.subarray(36), 48);
    expect(readWav(more)?.length).toBe(samples.length);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut off', (bytes) => bytes.slice(0, -2)],
    ['nothing', () => new Uint8Array()],
    ['words', () => new TextEncoder().encode('x'.repeat(200))],
    ['in stereo', (bytes) => bytes.with(22, 2)],
    ['at another rate', (bytes) => bytes.with(25, 0xac)],
    ['of 8 bits', (bytes) => bytes.with(34, 8)],
    ['compressed', (bytes) => bytes.with(20, 85)],
    ['without sound', (bytes) => bytes.slice(0, 36)],
  ])('%s is none', (_, spoil) => {
    expect(readWav(spoil(wavOf(samples)))).toBeNull();
  });
});

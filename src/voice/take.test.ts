import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { speech } from './testSounds';
import { gainOf, TAKE_LEVEL_DB, TAKE_PEAK_DB, takeOf } from './take';
import { WAV_RATE_HZ } from './wav';

const rmsDb = (samples: Float32Array): number =>
  20 * Math.log10(Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length));
const peakOf = (samples: Float32Array): number => samples.reduce((peak, s) => Math.max(peak, Math.abs(s)), 0);

/** One second of quiet room, what is said, and a second and a half of quiet room. */
function inRoom(said: Float32Array, rateHz: number, roomDb: number): Float32Array {
  const random = seededRandom(7);
  const whole = new Float32Array(said.length + 2.5 * rateHz);
  for (let i = 0; i < whole.length; i += 1) whole[i] = (random() * 2 - 1) * gainOf(roomDb);
  for (let i = 0; i < said.length; i += 1) whole[rateHz + i] = (whole[rateHz + i] ?? 0) + (said[i] ?? 0);
  return whole;
}

describe('a take', () => {
  it.each([
    ['a telephone', 48_000, -70, 0.02],
    ['a headset', 44_100, -60, 0.3],
    ['a noisy room', 48_000, -38, 0.2],
    ['an old card', 16_000, -60, 0.1],
  ])('from %s is trimmed, evened and at 24 kHz (seed 7)', (_, rateHz, roomDb, loudness) => {
    const take = takeOf(inRoom(speech(3, rateHz, loudness), rateHz, roomDb), rateHz);
    if (!take) throw new Error('nothing was heard');
    const seconds = take.length / WAV_RATE_HZ;
    expect(seconds, 'three seconds and a breath at either end').toBeGreaterThan(3);
    expect(seconds).toBeLessThan(3.4);
    const middle = take.slice(0.1 * WAV_RATE_HZ, 1.1 * WAV_RATE_HZ);
    // Half of the test's speech is pause, which does not count for the level.
    expect(Math.abs(rmsDb(middle) + 3 - TAKE_LEVEL_DB), 'dB from the level').toBeLessThan(2);
    expect(peakOf(take)).toBeLessThanOrEqual(gainOf(TAKE_PEAK_DB));
    expect(Math.abs(take[0] ?? 1), 'starts from nothing').toBe(0);
  });

  it('of a shout with one knock keeps its peak under the ceiling and its level', () => {
    const said = speech(2, 48_000, 0.9);
    said[48_000] = 1;
    const take = takeOf(said, 48_000);
    expect(peakOf(take ?? new Float32Array())).toBeLessThanOrEqual(gainOf(TAKE_PEAK_DB));
  });

  it('takes a constant out', () => {
    const off = speech(2, 24_000, 0.1).map((sample) => sample + 0.2);
    const take = takeOf(off, 24_000) ?? new Float32Array();
    expect(Math.abs(take.reduce((sum, s) => sum + s, 0) / take.length)).toBeLessThan(0.002);
  });

  it.each([
    ['silence', new Float32Array(48_000)],
    ['nothing at all', new Float32Array()],
    ['a room', inRoom(new Float32Array(10), 48_000, -65)],
  ])('%s is no take', (_, samples) => {
    expect(takeOf(samples, 48_000)).toBeNull();
  });
});

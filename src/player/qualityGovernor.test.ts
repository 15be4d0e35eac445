import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import type { Quality } from './quality';
import { QualityGovernor } from './qualityGovernor';

/** Feeds frames of these durations (ms). @returns what it stepped down to, and after how many frames. */
function feed(governor: QualityGovernor, durations: readonly number[], continuous = true) {
  const steps: { readonly to: Quality; readonly frame: number }[] = [];
  durations.forEach((durationMs, frame) => {
    const to = governor.frame(durationMs, continuous);
    if (to) steps.push({ to, frame });
  });
  return steps;
}
const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

describe('the governor of quality', () => {
  it('keeps a tier whose frames come in time, for an hour', () => {
    const governor = new QualityGovernor('high');
    expect(feed(governor, frames(60 * 60 * 60, 16.7))).toEqual([]);
    expect(feed(governor, frames(30 * 60 * 60, 33.4)), 'a screen of 30 Hz is not slow').toEqual([]);
    expect(governor.quality).toBe('high');
  });

  it('gives a tier up after some three seconds of slow frames, then the next, and stays at the lowest', () => {
    const governor = new QualityGovernor('high');
    const steps = feed(governor, frames(400, 100));
    expect(steps.map(({ to }) => to)).toEqual(['modest', 'software']);
    const secondsToFirst = (steps[0]!.frame * 100) / 1000;
    expect(secondsToFirst).toBeGreaterThan(2.5);
    expect(secondsToFirst).toBeLessThan(5);
    expect(governor.quality).toBe('software');
  });

  it('notices one frame a second as well, within ten of them', () => {
    expect(feed(new QualityGovernor('modest'), frames(10, 1100)).map(({ to }) => to)).toEqual(['software']);
  });

  it('forgives single hitches, however long: a tab that slept, a file that loaded', () => {
    const governor = new QualityGovernor('high');
    for (let i = 0; i < 200; i++)
      expect(feed(governor, [60_000, 400, 120, ...frames(120, 16.7)]), `hitch ${i}`).toEqual([]);
  });

  it('does not count pauses between frames that nobody asked for at once', () => {
    expect(feed(new QualityGovernor('high'), frames(500, 5000), false)).toEqual([]);
  });

  it('says nothing while a tier settles in', () => {
    expect(feed(new QualityGovernor('high'), [...frames(3, 20_000), ...frames(600, 16.7)])).toEqual([]);
  });

  it('only ever goes down: seed 5, a machine that is slow and fast by turns', () => {
    const random = seededRandom(5);
    const order = ['high', 'modest', 'software'];
    const governor = new QualityGovernor('high');
    let last = 0;
    for (let i = 0; i < 50; i++) {
      feed(governor, frames(Math.floor(random() * 120), random() < 0.5 ? 16.7 : 90));
      expect(order.indexOf(governor.quality)).toBeGreaterThanOrEqual(last);
      last = order.indexOf(governor.quality);
    }
    expect(last).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { labelTimingAt } from './labelTiming';
import { createShotPose } from './state';

const pose = createShotPose();
const SHOTS = [
  { at: 0, overS: 0, id: 'a', pose },
  { at: 10, overS: 2, id: 'b', pose },
  { at: 11, overS: 2, id: 'c', pose },
  { at: 20, overS: 2, id: 'c', pose },
  { at: 30, overS: 0, id: 'a', pose },
];
const at = (t: number) => labelTimingAt(SHOTS, t, { shotId: '', opacity: 0 });

describe('labels between shots', () => {
  it('stand while the camera does', () => {
    expect(at(5)).toEqual({ shotId: 'a', opacity: 1 });
    expect(at(19)).toEqual({ shotId: 'c', opacity: 1 });
  });

  it('fade as the camera leaves, and come up as it settles', () => {
    expect(at(10.1).shotId).toBe('a');
    expect(at(10.1).opacity).toBeGreaterThan(at(10.2).opacity);
    expect(at(10.6)).toEqual({ shotId: 'b', opacity: 0 });
    expect(at(12.8).shotId).toBe('c');
    expect(at(12.8).opacity).toBeGreaterThan(0);
    expect(at(12.8).opacity).toBeLessThan(at(12.9).opacity);
  });

  it('do not flash when a flight is cut short', () => {
    expect(at(11.05).opacity).toBe(0);
  });

  it('stay when the next shot is the same, and change at once with a cut', () => {
    expect(at(20.4)).toEqual({ shotId: 'c', opacity: 1 });
    expect(at(30)).toEqual({ shotId: 'a', opacity: 1 });
  });

  it('never jump by more than a little from frame to frame in flight', () => {
    for (let t = 9; t < 14; t += 1 / 60) {
      const before = at(t);
      const after = at(t + 1 / 60);
      if (before.shotId === after.shotId) expect(Math.abs(after.opacity - before.opacity)).toBeLessThan(0.06);
      else expect(before.opacity + after.opacity).toBeLessThan(0.06);
    }
  });

  it('are none without shots', () => {
    expect(labelTimingAt([], 3, { shotId: 'x', opacity: 1 })).toEqual({ shotId: '', opacity: 0 });
  });
});

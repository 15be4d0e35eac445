import { describe, expect, it } from 'vitest';
import { fromWorld } from '../organ/fromWorld';
import { restingTissue } from '../organ/tissue';
import { createDrop, dropAt } from './drop';
import { createSceneState } from './state';

const dropOf = (bolusDepthCm: number, bolusMl = 18) => {
  const state = createSceneState();
  state.values.bolusDepthCm = bolusDepthCm;
  state.values.bolusMl = bolusMl;
  return dropAt(state, createDrop());
};

describe('what was swallowed, in the stomach', () => {
  it('is not there before it has passed the sphincter', () => {
    for (const depth of [17, 34, 40, 42]) expect(dropOf(depth).radiusCm).toBe(0);
  });

  it('falls faster and faster, by its own weight', () => {
    const heights = [42.5, 43.3, 44.1, 44.9].map((depth) => dropOf(depth).center.y);
    const steps = heights.slice(1).map((y, i) => y - heights[i]!);
    for (const step of steps) expect(step).toBeLessThan(0);
    expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
  });

  it('lies inside the stomach, all of it', () => {
    const { center, radiusCm, height } = dropOf(46);
    const spread = radiusCm / Math.sqrt(height);
    for (let i = 0; i < 60; i++) {
      const [up, round] = [Math.asin(1 - (2 * i) / 59), i * 2.4];
      const point = {
        x: center.x + spread * Math.cos(up) * Math.cos(round),
        y: center.y + radiusCm * height * Math.sin(up),
        z: center.z + spread * Math.cos(up) * Math.sin(round),
      };
      const place = fromWorld(point, restingTissue(), { s: 0, theta: 0, rho: 0 });
      expect(place?.rho, `its skin at ${JSON.stringify(point)}`).toBeLessThanOrEqual(0);
    }
  });

  it('lies spread on the floor with the volume that was swallowed', () => {
    const { radiusCm, height } = dropOf(46);
    expect(height).toBeLessThan(0.7);
    // Spread is radius / sqrt(height) both ways, so the volume is that of the ball.
    expect((4 / 3) * Math.PI * radiusCm ** 3).toBeCloseTo(18, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { fromWorld } from '../organ/fromWorld';
import { restingTissue } from '../organ/tissue';
import { DEFAULT_CASE } from '../procedure/case';
import type { SwallowPlan } from '../procedure/types';
import { createDrop, dropAt } from './drop';
import { createSceneState } from './state';
import { swallowRun } from './swallowRuns';

const plan: SwallowPlan = {
  id: 'soup',
  posture: 'upright',
  fluid: 'food',
  gulps: [{ atS: 0.2, volumeMl: 40, overS: 1 }],
  standingMl: 30,
  durationS: 12,
};
const run = swallowRun(plan, 'after', DEFAULT_CASE);
/** When this much has gone into the stomach, s. */
const timeOf = (ml: number): number => run.emptiedMl.findIndex((emptied) => emptied >= ml) * run.frameS;
const dropOf = (timeS: number, side: 'before' | 'after' = 'after') => {
  const state = createSceneState();
  Object.assign(state.swallow, { plan, timeS, side });
  return dropAt(state, DEFAULT_CASE, createDrop());
};

describe('what was swallowed, in the stomach', () => {
  it('is not there before it has passed the sphincter, and never before the operation', () => {
    expect(dropOf(timeOf(0.2)).radiusCm).toBe(0);
    for (const t of [0, 3, 6, 12]) expect(dropOf(t, 'before').radiusCm).toBe(0);
  });

  it('falls faster and faster, by its own weight', () => {
    const first = timeOf(0.4);
    const heights = [0.1, 0.25, 0.4, 0.55, 0.7].map((after) => dropOf(first + after).center.y);
    const steps = heights.slice(1).map((y, i) => y - heights[i]!);
    for (const step of steps) expect(step).toBeLessThan(0);
    expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
  });

  it('runs down from the sphincter as long as anything flows', () => {
    expect(dropOf(timeOf(5)).streamCm).toBeGreaterThan(0.1);
    const still = createSceneState();
    expect(dropAt(still, DEFAULT_CASE, createDrop()).streamCm).toBe(0);
  });

  it('lies inside the stomach, all of it', () => {
    const { center, radiusCm, height } = dropOf(12);
    expect(radiusCm).toBeGreaterThan(1);
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

  it('lies spread on the floor with the volume that has gone through, as far as it stays in the picture', () => {
    const t = timeOf(12);
    const { radiusCm, height } = dropOf(t);
    expect(height).toBeLessThan(0.7);
    // Spread is radius / sqrt(height) both ways, so the volume is that of the ball.
    expect((4 / 3) * Math.PI * radiusCm ** 3).toBeCloseTo(run.emptiedMl[Math.round(t / run.frameS)]!, 5);
  });
});

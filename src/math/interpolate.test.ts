import { describe, expect, it } from 'vitest';
import { bump, smoothMax, smoothMin, smoothstep, wrapAngle } from './interpolate';
import { seededRandom } from './random';

const SEED = 5;

describe('interpolation', () => {
  it('a step rises from 0 to 1 and never turns back', () => {
    let before = 0;
    for (let x = -1; x <= 3; x += 0.01) {
      const now = smoothstep(0, 2, x);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect([smoothstep(0, 2, 0), smoothstep(0, 2, 1), smoothstep(0, 2, 2)]).toEqual([0, 0.5, 1]);
  });

  it('a bump is 1 in the middle and nothing from its edge on', () => {
    expect(bump(3, 2, 3)).toBe(1);
    expect([bump(3, 2, 1), bump(3, 2, 5), bump(3, 2, 9)]).toEqual([0, 0, 0]);
    expect(bump(3, 2, 2)).toBe(bump(3, 2, 4));
  });

  it(`an angle is folded by whole turns into (-pi, pi], seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 200; i++) {
      const angle = (random() - 0.5) * 60;
      const folded = wrapAngle(angle);
      expect(folded).toBeGreaterThan(-Math.PI);
      expect(folded).toBeLessThanOrEqual(Math.PI);
      const turns = (angle - folded) / (2 * Math.PI);
      expect(turns, `seed ${SEED}, angle ${angle}`).toBeCloseTo(Math.round(turns), 9);
    }
  });

  it(`smooth minimum and maximum lie within a quarter of the rounding, seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 200; i++) {
      const a = random();
      const b = random();
      expect(Math.min(a, b) - smoothMin(a, b, 0.2)).toBeGreaterThanOrEqual(-1e-12);
      expect(Math.min(a, b) - smoothMin(a, b, 0.2)).toBeLessThanOrEqual(0.05 + 1e-12);
      expect(smoothMax(a, b, 0.2) - Math.max(a, b)).toBeLessThanOrEqual(0.05 + 1e-12);
    }
  });
});

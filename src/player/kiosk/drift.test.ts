import { expect, it } from 'vitest';
import { driftAt } from './drift';

const SHIFT_PX = 24;

it('stays within its bounds', () => {
  for (let step = 0; step < 10_000; step += 1) {
    const { x, y } = driftAt(step);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
  }
});

it('an edge of a letter stands on no pixel for more than a twentieth of a day', () => {
  const columns = new Map<number, number>();
  const STEPS = 2000;
  for (let step = 0; step < STEPS; step += 1) {
    const px = Math.round(driftAt(step).x * SHIFT_PX);
    columns.set(px, (columns.get(px) ?? 0) + 1);
  }
  expect(columns.size).toBe(2 * SHIFT_PX + 1);
  expect(Math.max(...columns.values()) / STEPS).toBeLessThan(1 / 20);
});

it('moves at every step', () => {
  for (let step = 0; step < 1000; step += 1) expect(driftAt(step)).not.toEqual(driftAt(step + 1));
});

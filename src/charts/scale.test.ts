import { describe, expect, it } from 'vitest';
import { evenStep, percentOf, shareOf, ticksIn } from './scale';

describe('an axis', () => {
  it('begins at 0 and ends at 1, whichever way it runs', () => {
    expect(shareOf({ from: 15, to: 44 }, 15)).toBe(0);
    expect(shareOf({ from: 15, to: 44 }, 44)).toBe(1);
    expect(shareOf({ from: 44, to: 15 }, 29.5)).toBe(0.5);
    expect(percentOf({ from: 0, to: 20 }, 5)).toBe('25%');
  });

  it('has its ticks on whole steps, ends included', () => {
    expect(ticksIn({ from: 15, to: 44 }, 5)).toEqual([15, 20, 25, 30, 35, 40]);
    expect(ticksIn({ from: -10, to: 150 }, 30)).toEqual([0, 30, 60, 90, 120, 150]);
    expect(ticksIn({ from: 0, to: 0.3 }, 0.1)).toHaveLength(4);
    expect(ticksIn({ from: 1, to: 4 }, 5)).toEqual([]);
  });

  it.each([
    [20, 5, 5],
    [20, 12, 2],
    [13, 5, 5],
    [360, 7, 100],
    [0.9, 10, 0.1],
  ])('of %f with at most %i steps has them %f apart', (length, most, step) => {
    expect(evenStep({ from: 0, to: length }, most)).toBeCloseTo(step, 9);
  });
});

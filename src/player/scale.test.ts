import { describe, expect, it } from 'vitest';
import { scaleLength } from './scale';

describe('the scale bar', () => {
  it.each([
    [0.02, 120, 2],
    [0.01, 120, 1],
    [0.009, 120, 1],
    [0.1, 120, 10],
    [0.05, 120, 5],
    [0.005, 120, 0.5],
    [0.002, 120, 0.2],
  ])('at %d cm per px, within %d px, is %d cm long', (cmPerPx, most, cm) => {
    const scale = scaleLength(cmPerPx, most);
    expect(scale?.cm).toBeCloseTo(cm, 9);
    expect(scale?.px).toBeCloseTo(cm / cmPerPx, 9);
    expect(scale?.px).toBeLessThanOrEqual(most + 1e-6);
    expect(scale?.px).toBeGreaterThan(most / 2.5 - 1e-6);
  });

  it('is not there when there is nothing to measure', () => {
    expect(scaleLength(Number.NaN, 120)).toBeNull();
    expect(scaleLength(0.0001, 120)).toBeNull();
    expect(scaleLength(Infinity, 120)).toBeNull();
  });
});

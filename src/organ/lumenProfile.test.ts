import { describe, expect, it } from 'vitest';
import { changedDepths, profileAt, widestCm, type LumenProfile } from './lumenProfile';

const flat = (change: (fluid: Float32Array, squeeze: Float32Array) => void = () => {}): LumenProfile => {
  const [fluidCm, squeeze] = [new Float32Array(40).fill(0.4), new Float32Array(40)];
  change(fluidCm, squeeze);
  return { fromCm: 20, stepCm: 0.5, fluidCm, squeeze };
};

describe('a profile of the lumen', () => {
  it('is read between its depths, and is empty beyond its ends', () => {
    const profile = flat((fluid) => {
      fluid[4] = 1;
    });
    expect(profileAt(profile, profile.fluidCm, 22)).toBeCloseTo(1, 6);
    expect(profileAt(profile, profile.fluidCm, 22.25)).toBeCloseTo(0.7, 6);
    expect([19, 40.1, 60].map((s) => profileAt(profile, profile.fluidCm, s))).toEqual([0, 0, 0]);
    expect(widestCm(profile)).toBe(1);
  });

  it('tells where it differs from another, so that nothing else is sampled', () => {
    const squeezed = flat((_, squeeze) => squeeze.fill(0.5, 10, 13));
    expect(changedDepths(flat(), squeezed)).toEqual({ fromCm: 24.5, toCm: 26.5 });
    expect(changedDepths(flat(), flat())).toBeNull();
    expect(changedDepths(null, null)).toBeNull();
    expect(changedDepths(null, flat())).toEqual({ fromCm: 19.5, toCm: 40 });
  });
});

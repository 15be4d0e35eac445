import { describe, expect, it } from 'vitest';
import { createFramedRegion, framedRegion, framesWholeBody, placeOf } from './framedRegion';
import { noNeighbors } from './neighbors';
import type { ShotPose } from './types';

const SHOT: ShotPose = {
  targetDepthCm: 40,
  targetShiftX: 0,
  targetShiftY: 0,
  targetShiftZ: 0,
  azimuth: 0,
  elevation: 0,
  distanceCm: 20,
  wedgeStart: 0,
  wedgeWidth: 0,
  ghostLid: 0,
  neighbors: noNeighbors(),
};
/** Half the field of view is 14 degrees; the tangent from a table. */
const TAN_14 = 0.249328;
const frame = (more: Partial<ShotPose>, aspect = 1.25, free: Parameters<typeof framedRegion>[1] = null) =>
  framedRegion({ ...SHOT, ...more }, free, aspect, createFramedRegion());

describe('the region a picture frames', () => {
  it('is as high as the lens sees at that distance, and as wide as the picture', () => {
    const { halfHeight, halfWidth } = frame({});
    expect(halfHeight).toBeCloseTo(20 * TAN_14, 3);
    expect(halfWidth).toBeCloseTo(20 * TAN_14 * 1.25, 3);
  });

  it('lies a little below what is looked at, which stands above the captions', () => {
    const { centerX, centerY, halfHeight } = frame({});
    expect(centerX).toBeCloseTo(0, 6);
    expect(centerY).toBeLessThan(0);
    expect(centerY).toBeGreaterThan(-halfHeight / 2);
  });

  it('goes up where the shot goes up, by less than the path is long', () => {
    const up = frame({ targetDepthCm: 30 }).centerY - frame({}).centerY;
    expect(up).toBeGreaterThan(9);
    expect(up).toBeLessThanOrEqual(10);
  });

  it('keeps what is framed in a narrow picture by standing back', () => {
    const narrow = frame({}, 0.6);
    expect(narrow.halfHeight).toBeGreaterThan(frame({}).halfHeight);
    expect(narrow.halfWidth / narrow.halfHeight).toBeCloseTo(0.6, 6);
  });

  it('narrows as the view turns to the side, and never vanishes', () => {
    const widths = [0, 30, 60, 90, 150, 180].map(
      (degrees) => frame({ azimuth: (degrees * Math.PI) / 180 }).halfWidth,
    );
    const [front = 0, a = 0, b = 0, side = 0, , back = 0] = widths;
    expect(front).toBeGreaterThan(a);
    expect(a).toBeGreaterThan(b);
    expect(side).toBeGreaterThan(0.3 * front);
    expect(back).toBeCloseTo(front, 6);
  });

  it('is that of the hand while a hand holds the camera', () => {
    const free = { azimuthDeg: 0, distanceCm: 10, targetX: -2, targetY: 12 };
    const { centerX, centerY, halfHeight } = frame({}, 1.25, free);
    expect(centerX).toBe(-2);
    expect(halfHeight).toBeCloseTo(10 * TAN_14, 3);
    expect(centerY).toBeCloseTo(12 - 0.16 * halfHeight, 3);
  });
});

describe('where in the body that is', () => {
  it('needs no figure once head and trunk are in the picture', () => {
    expect(framesWholeBody(frame({ distanceCm: 128 }))).toBe(true);
    expect(framesWholeBody(frame({ distanceCm: 70 }))).toBe(false);
  });

  it.each([
    [60, 34, 'wholeOrgan'],
    [15, 18, 'throat'],
    [15, 30, 'chest'],
    [15, 39, 'junction'],
    [20, 52, 'stomach'],
  ] as const)('from %i cm at depth %i: %s', (distanceCm, targetDepthCm, place) => {
    expect(placeOf(frame({ distanceCm, targetDepthCm }))).toBe(place);
  });
});

import { describe, expect, it } from 'vitest';
import { createShotPose } from '../scene/state';
import { orbitOfShot, stepOrbit, tidyOrbit } from './orbit';

const FRONT = { azimuthDeg: 0, elevationDeg: 0, distanceCm: 30, targetX: 0, targetY: 0, targetZ: 0 };

describe('the free camera', () => {
  it('starts where the guided shot stands', () => {
    const shot = {
      ...createShotPose(),
      azimuth: Math.PI / 2,
      elevation: 0.1,
      distanceCm: 25,
      targetShiftY: 2,
    };
    expect(orbitOfShot(shot)).toMatchObject({
      azimuthDeg: 90,
      elevationDeg: 5.7,
      distanceCm: 25,
      targetY: 2,
    });
  });

  it('turns all the way round, but never over the top', () => {
    let orbit = tidyOrbit(FRONT);
    for (let i = 0; i < 24; i += 1) orbit = stepOrbit(orbit, { azimuthDeg: 15, elevationDeg: 15 });
    expect(orbit.azimuthDeg).toBe(0);
    expect(orbit.elevationDeg).toBe(89);
  });

  it('comes no closer and goes no farther than makes sense', () => {
    expect(stepOrbit(FRONT, { zoom: 1000 }).distanceCm).toBe(3);
    expect(stepOrbit(FRONT, { zoom: 0.001 }).distanceCm).toBe(150);
  });
});

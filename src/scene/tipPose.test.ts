import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, momentAt, realProgramme } from '../../tests/support/programme';
import type { WorldPoint } from '../organ/coordinates';
import { createDirections, directionsAt } from '../organ/shape';
import { createScopePath, scopePathAt } from './scopePath';
import { LENS_AHEAD_CM, LENS_OFFSET_CM, createTipPose, tipPoseAt } from './tipPose';
import { createToolPose, toolPoseAt } from './toolPose';

const SEED = 40;
const path = createScopePath();
const pose = createTipPose();
const dot = (a: WorldPoint, b: WorldPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;
const minus = (a: WorldPoint, b: WorldPoint): WorldPoint => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
/** Angle of a direction on the clock of the picture, degrees clockwise from 12. */
const onClock = (d: WorldPoint): number =>
  ((Math.atan2(dot(d, pose.right), dot(d, pose.up)) * 180) / Math.PI + 360) % 360;

describe('the pose of the tip', () => {
  for (const [name, caseParameters] of Object.entries(CASES)) {
    const programme = realProgramme(caseParameters);

    it(`case « ${name} »: three unit vectors square to each other, the lens beside the axis, seed ${SEED}`, () => {
      for (const seconds of instantsOf(programme, 80, SEED)) {
        const { state, tissue } = momentAt(programme, seconds);
        const { position, forward, up, right, bendDeg } = tipPoseAt(scopePathAt(state, tissue, path), pose);
        for (const v of [forward, up, right]) expect(dot(v, v)).toBeCloseTo(1, 5);
        for (const [a, b] of [
          [forward, up],
          [up, right],
          [right, forward],
        ] as const)
          expect(dot(a, b)).toBeCloseTo(0, 5);
        const [x, y, z] = path.position;
        const lens = minus(position, { x: x!, y: y!, z: z! });
        expect(dot(lens, forward)).toBeCloseTo(LENS_AHEAD_CM, 4);
        expect(Math.hypot(dot(lens, up), dot(lens, right))).toBeCloseTo(LENS_OFFSET_CM, 4);
        expect(onClock(lens), 'one o’clock').toBeCloseTo(30, 1);
        expect(bendDeg).toBeGreaterThanOrEqual(0);
        expect(bendDeg).toBeLessThanOrEqual(180);
      }
    });

    it(`case « ${name} »: as inserted its 12 o'clock is anterior; fully rolled the work lies at half past six, the channel at seven`, () => {
      const { state, tissue } = momentAt(programme, 0);
      const here = createDirections();
      const tool = createToolPose();
      for (const tip of [24, 29, 33, 36]) {
        Object.assign(state.values, { tipDepthCm: tip, scopeRoute: 0, scopeRoll: 0 });
        tipPoseAt(scopePathAt(state, tissue, path), pose);
        expect(pose.up.z, `upright at ${tip} cm`).toBeGreaterThan(0.9);
        expect(pose.right.x, 'its right is the patient’s').toBeLessThan(-0.9);
        expect(pose.rollRad).toBeCloseTo(0, 9);
        state.values.scopeRoll = 1;
        tipPoseAt(scopePathAt(state, tissue, path), pose);
        directionsAt(tip, tissue.workTheta, here);
        expect(Math.abs(onClock(here.outward) - 195), `work seen from ${tip} cm`).toBeLessThan(12);
        expect(Math.abs(pose.rollRad), 'the short way').toBeLessThanOrEqual(Math.PI);
        toolPoseAt(state, tissue, path, tool);
        const [x, y, z] = path.position;
        expect(onClock(minus(tool.mouth, { x: x!, y: y!, z: z! }))).toBeCloseTo(210, 1);
      }
    });
  }

  it('counts the bend over the bending section', () => {
    const { state, tissue } = momentAt(realProgramme(), 0);
    Object.assign(state.values, { tipDepthCm: 22, scopeRoute: 0 });
    expect(tipPoseAt(scopePathAt(state, tissue, path), pose).bendDeg).toBeLessThan(10);
    state.values.tipDepthCm = 10;
    expect(tipPoseAt(scopePathAt(state, tissue, path), pose).bendDeg).toBeGreaterThan(40);
  });
});

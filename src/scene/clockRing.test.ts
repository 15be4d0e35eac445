import { describe, expect, it } from 'vitest';
import { CASES, momentAt, realProgramme } from '../../tests/support/programme';
import { wrapAngle } from '../math/interpolate';
import { seededRandom } from '../math/random';
import { BOUNDARY } from '../organ/coordinates';
import { boundaryPoint } from '../organ/shape';
import { hourToTheta } from '../procedure/clockFace';
import { ringAngle } from './clockRing';
import { seeThroughLens } from './lens';
import { createScopePath, scopePathAt } from './scopePath';
import { createTipPose, tipPoseAt } from './tipPose';

const SEED = 12;
const INSTANTS = 60;
/** The lens sits beside the axis, and the esophagus bends a little: the ring is good to about an hour. */
const OFF_RAD = Math.PI / 6;

describe('the clock-face ring', () => {
  for (const name of ['anterior', 'posterior'] as const)
    it(`has each hour where the wall at that hour is seen, case « ${name} », seed ${SEED}`, () => {
      const programme = realProgramme(CASES[name]);
      const random = seededRandom(SEED);
      const path = createScopePath();
      const pose = createTipPose();
      let rolled = 0;
      let seen = 0;
      while (seen < INSTANTS) {
        const { state, tissue } = momentAt(programme, random() * programme.duration);
        const { tipDepthCm, scopeRoute, toolExtensionMm } = state.values;
        // With a tool out it leans toward the wall, which then is no ring round it.
        if (tipDepthCm < 20 || tipDepthCm > 34 || scopeRoute > 0.5 || toolExtensionMm > 0) continue;
        tipPoseAt(scopePathAt(state, tissue, path), pose);
        const hour = 12 * random();
        const point = boundaryPoint(tipDepthCm + 2.5, hourToTheta(hour), BOUNDARY.lumen, tissue, {
          x: 0,
          y: 0,
          z: 0,
        });
        const image = { x: 0, y: 0 };
        expect(seeThroughLens(pose, point, image)).toBe(true);
        const at = Math.atan2(image.x, image.y);
        expect(Math.abs(wrapAngle(at - ringAngle(hour, pose)))).toBeLessThan(OFF_RAD);
        if (Math.abs(pose.rollRad) > 0.5) rolled++;
        seen++;
      }
      expect(rolled).toBeGreaterThan(2);
    });
});

import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, momentAt, realProgramme } from '../../tests/support/programme';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { fromWorld } from '../organ/fromWorld';
import { boundaryPoint } from '../organ/shape';
import { cameraPoseAt, createCameraPose } from './cameraPose';
import { visibleArc } from './wedge';

const SEED = 51;
const TURN = 2 * Math.PI;
/** Nothing that is drawn comes nearer to the camera than this, cm. */
const CLEARANCE_CM = 2;

describe('the camera', () => {
  it.each(Object.entries(CASES))(
    `never stands in tissue nor close to it, case « %s », seed ${SEED}`,
    (_, caseParameters) => {
      const programme = realProgramme(caseParameters);
      const pose = createCameraPose();
      const arc = { start: 0, end: 0 };
      const wall: WorldPoint = { x: 0, y: 0, z: 0 };
      let nearest = Infinity;
      for (const seconds of instantsOf(programme, 400, SEED)) {
        const { state, tissue } = momentAt(programme, seconds);
        const { position } = cameraPoseAt(state.shot, 1.6, pose);
        const found = fromWorld(position, tissue, { s: 0, theta: 0, rho: 0 });
        expect(found, `at ${seconds} s, shot ${state.shotId}`).toBeNull();
        visibleArc(state.shot, arc);
        for (let s = 0; s < 60; s += 2) {
          for (let i = 0; i < 12; i++) {
            const theta = arc.start + ((arc.end - arc.start) * i) / 12;
            boundaryPoint(s, theta % TURN, BOUNDARY.outer, tissue, wall);
            const off = Math.hypot(wall.x - position.x, wall.y - position.y, wall.z - position.z);
            nearest = Math.min(nearest, off);
          }
        }
        expect(nearest, `at ${seconds} s, shot ${state.shotId}`).toBeGreaterThan(CLEARANCE_CM);
      }
    },
    60_000,
  );
});

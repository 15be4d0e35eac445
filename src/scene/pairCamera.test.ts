import { describe, expect, it } from 'vitest';
import { CASES, realProgramme } from '../../tests/support/programme';
import { BOUNDARY } from '../organ/coordinates';
import { boundaryPoint } from '../organ/shape';
import { PATCH_END_CM } from '../organ/stomach';
import { restingTissue } from '../organ/tissue';
import { PAIRS, SIDES_OF } from '../procedure/pairs';
import { cameraPoseBack, createCameraPose, OUTSIDE_FOV_DEG, pairBack, SUBJECT_LIFT } from './cameraPose';
import { sideState } from './sides';
import { createSceneState } from './state';
import { tissueOf } from './tissueOf';

/** From the narrowest half that panes give to a picture far wider than any screen. */
const ASPECTS = [0.1, 0.14, 0.2, 0.28, 0.35, 0.6, 1, 2.4];
/** Names stand above, captions below: shares of the picture's height. */
const FREE = { from: 0.06, to: 0.8 } as const;

const ORGANS = PAIRS.flatMap((pair) => SIDES_OF[pair].map((side) => [pair, side] as const));

describe.each(Object.entries(CASES))('an organ of a pair, case %s', (_, caseParameters) => {
  const { comparison } = realProgramme(caseParameters);
  if (!comparison) throw new Error('The telling compares nothing.');

  it.each(ORGANS)('is in its half as far as it is left, however narrow: %s %s', (pair, side) => {
    const state = sideState(createSceneState(), pair, side, comparison, createSceneState());
    const { sectionCm } = state.dissection;
    const tissue = tissueOf(state, comparison.sides[side].caseParameters, restingTissue());
    const tangent = Math.tan((OUTSIDE_FOV_DEG / 2) * (Math.PI / 180));
    const point = { x: 0, y: 0, z: 0 };
    for (const aspect of ASPECTS) {
      const { position: p, target: t } = cameraPoseBack(
        state.shot,
        pairBack(aspect, comparison.views[pair].aspect),
        createCameraPose(),
      );
      const away = Math.hypot(t.x - p.x, t.y - p.y, t.z - p.z);
      const f = { x: (t.x - p.x) / away, y: (t.y - p.y) / away, z: (t.z - p.z) / away };
      const level = Math.hypot(f.x, f.z);
      const r = { x: -f.z / level, z: f.x / level };
      const u = { x: -r.z * f.y, y: r.z * f.x - r.x * f.z, z: r.x * f.y };
      // Cut across, what matters is the section; the stomach below it may go beyond the picture.
      const [from, to] = sectionCm === null ? [0, PATCH_END_CM] : [sectionCm, sectionCm + 0.5];
      for (let s = from; s < to; s += 1)
        for (let theta = 0; theta < 2 * Math.PI; theta += 0.3) {
          boundaryPoint(s, theta, BOUNDARY.outer, tissue, point);
          const [x, y, z] = [point.x - p.x, point.y - p.y, point.z - p.z];
          const ahead = (x * f.x + y * f.y + z * f.z) * tangent;
          const across = (x * r.x + z * r.z) / ahead / aspect;
          const down = 0.5 - (x * u.x + y * u.y + z * u.z) / ahead / 2 - SUBJECT_LIFT;
          const where = `aspect ${aspect}, ${s} cm`;
          expect(Math.abs(across), where).toBeLessThan(0.99);
          expect(down, where).toBeGreaterThan(FREE.from);
          expect(down, where).toBeLessThan(FREE.to);
        }
    }
  });
});

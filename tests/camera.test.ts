import { describe, expect, it } from 'vitest';
import { FRENCH } from '../src/content/poem/fr';
import { POEM } from '../src/content/poem/procedure';
import { BOUNDARY, type WorldPoint } from '../src/organ/coordinates';
import { fromWorld } from '../src/organ/fromWorld';
import { boundaryPoint } from '../src/organ/shape';
import { restingTissue, type Tissue } from '../src/organ/tissue';
import { caseOf } from '../src/procedure/casePresets';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { buildProgramme } from '../src/scene/programme';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';

/** Where the camera is looked for, s apart: flights last seconds. */
const EVERY_S = 0.25;
/** No tissue may come nearer to the camera than this, cm. */
const CLEARANCE_CM = 2.5;
/** Radius of the widest place of the organ, cm. */
const INNERMOST_CM = 6;
/** Wide screens, and phones held upright (which stand farther back). */
const ASPECTS = [1.9, 0.5];

/** Points all over the outside of the distended organ, at most some 1.5 cm apart where the camera comes near. */
function outside(tissue: Tissue): WorldPoint[] {
  const points: WorldPoint[] = [];
  for (let s = 0; s <= 60; s += 0.6)
    for (let i = 0; i < 24; i++)
      points.push(boundaryPoint(s, (i / 24) * 2 * Math.PI, BOUNDARY.outer, tissue, { x: 0, y: 0, z: 0 }));
  return points;
}

describe.each([
  { type: 'II', approach: 'anterior' },
  { type: 'II', approach: 'posterior' },
  { type: 'III', approach: 'anterior' },
] as const)('the camera of the telling, type $type, $approach', { timeout: 60_000 }, (chosen) => {
  it('never flies through tissue', () => {
    const programme = buildProgramme({ procedure: POEM, script: FRENCH, caseParameters: caseOf(chosen) });
    const state = createSceneState();
    const pose = createCameraPose();
    const point = { s: 0, theta: 0, rho: 0 };
    const distended = { ...restingTissue(), insufflation: 1 };
    const points = outside(distended);
    let looked = 0;
    let last = '';
    for (let t = 0; t <= programme.duration; t += EVERY_S) {
      sceneAt(programme, t, state);
      for (const aspect of ASPECTS) {
        const { position } = cameraPoseAt(state.shot, aspect, pose);
        const here = JSON.stringify(position);
        if (here === last) continue;
        last = here;
        const nearest = Math.min(
          ...points.map(({ x, y, z }) => Math.hypot(x - position.x, y - position.y, z - position.z)),
        );
        expect(nearest, `tissue near the camera at ${t} s, aspect ${aspect}, cm`).toBeGreaterThan(
          CLEARANCE_CM,
        );
        // Nowhere inside the organ is farther from its outside than this.
        if (nearest < INNERMOST_CM)
          expect(fromWorld(position, distended, point), `inside the organ at ${t} s`).toBeNull();
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(200);
  });
});

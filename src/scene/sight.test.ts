import { describe, expect, it } from 'vitest';
import { beat, CASES, momentAt, realProgramme } from '../../tests/support/programme';
import { BOUNDARY, RHO } from '../organ/coordinates';
import { fromWorld } from '../organ/fromWorld';
import { boundaryPoint, toWorld } from '../organ/shape';
import type { CaseParameters } from '../procedure/case';
import { seededRandom } from '../math/random';
import { wrapAngle } from '../math/interpolate';
import { cameraPoseAt, createCameraPose } from './cameraPose';
import { createScopePath, scopePathAt } from './scopePath';
import { Sight } from './sight';

function lookAt(name: string, plusS = 0, caseParameters?: CaseParameters) {
  const programme = realProgramme(caseParameters);
  const { state, tissue } = momentAt(programme, beat(programme, name, plusS));
  const path = scopePathAt(state, tissue, createScopePath());
  const sight = new Sight();
  const begin = (): void =>
    sight.begin({ tissue, shot: state.shot, caseParameters: programme.caseParameters, path });
  begin();
  const camera = cameraPoseAt(state.shot, 1.4, createCameraPose()).position;
  const { wedgeStart, wedgeWidth } = state.shot;
  return {
    state,
    tissue,
    camera,
    begin,
    edges: [wedgeStart, wedgeStart + wedgeWidth] as const,
    hidden: (s: number, theta: number, rho: number) =>
      sight.hidden(camera, toWorld({ s, theta, rho }, tissue, { x: 0, y: 0, z: 0 })),
    hiddenPoint: (p: { x: number; y: number; z: number }) => sight.hidden(camera, p),
    hiddenOfScope: (p: { x: number; y: number; z: number }) => sight.hidden(camera, p, true),
    boundary: (s: number, theta: number, boundary: number) =>
      boundaryPoint(s, theta, boundary, tissue, { x: 0, y: 0, z: 0 }),
  };
}

const CIRCULAR = (RHO[4]! + RHO[5]!) / 2;

describe.each(Object.entries(CASES))('sight, %s', (_, caseParameters) => {
  it('does not see the far outer wall', () => {
    const look = lookAt('sphincter pointed out', 3, caseParameters);
    const far = (look.edges[0] + look.edges[1]) / 2 + Math.PI;
    for (const s of [34, 36, 38, 41]) expect(look.hidden(s, far, 1), `at ${s} cm`).toBe(true);
  });

  it('sees a layer on the cut face', () => {
    const look = lookAt('sphincter pointed out', 3, caseParameters);
    for (const s of [35, 37, 39]) expect(look.hidden(s, look.edges[1], CIRCULAR)).toBe(false);
  });

  it('sees the lumen through the open wedge', () => {
    const look = lookAt('sphincter pointed out', 3, caseParameters);
    const far = (look.edges[0] + look.edges[1]) / 2 + Math.PI;
    for (const s of [34, 35]) expect(look.hidden(s, far, 0)).toBe(false);
  });

  it('sees nothing inside under the closed wall', () => {
    const look = lookAt('organ appears', 0.8, caseParameters);
    expect(look.state.shot.wedgeWidth).toBe(0);
    for (const s of [25, 36, 45]) for (const theta of [0, 2, 4]) expect(look.hidden(s, theta, 0)).toBe(true);
    expect(look.hidden(25, 0, 1), 'the outside in front').toBe(false);
    expect(look.hidden(25, Math.PI, 1), 'the outside behind').toBe(true);
  });
});

describe('sight', () => {
  it('passes the open entry but not whole mucosa', () => {
    const look = lookAt('incision complete', 1);
    const { tissue } = look;
    const seen = (): number => {
      let count = 0;
      for (let s = tissue.entryCm; s < tissue.entryCm + 2; s += 0.2)
        for (let turn = -0.4; turn < 0.4; turn += 0.1)
          if (!look.hiddenPoint(look.boundary(s, tissue.workTheta + turn, BOUNDARY.tunnelFloor))) count += 1;
      return count;
    };
    expect(seen()).toBeGreaterThan(5);
    tissue.incisionCm = 0;
    look.begin();
    expect(seen()).toBe(0);
  });

  it('passes the mucosa that has turned to glass', () => {
    const look = lookAt('longitudinal fibers bare', 1);
    const { tissue } = look;
    const floor = look.boundary(tissue.myotomyStartCm + 0.8, tissue.workTheta, BOUNDARY.tunnelFloor);
    expect(look.hiddenPoint(floor)).toBe(false);
    look.state.shot.ghostLid = 0;
    look.begin();
    expect(look.hiddenPoint(floor)).toBe(true);
  });

  it('does not see through the endoscope', () => {
    const look = lookAt('scope slides through', 1);
    const { camera } = look;
    const tip = look.state.values.tipDepthCm;
    const axis = toWorld({ s: tip - 5, theta: 0, rho: -1 }, look.tissue, { x: 0, y: 0, z: 0 });
    expect(look.hiddenOfScope(axis), 'the endoscope itself').toBe(false);
    expect(look.hiddenPoint(axis), 'what lies where it does').toBe(true);
    const behind = {
      x: axis.x + (axis.x - camera.x) * 0.06,
      y: axis.y + (axis.y - camera.y) * 0.06,
      z: axis.z + (axis.z - camera.z) * 0.06,
    };
    expect(look.hiddenPoint(behind)).toBe(true);
  });

  it('agrees with a slow march through the organ', () => {
    const seed = 811;
    const random = seededRandom(seed);
    const look = lookAt('sphincter pointed out', 3);
    const { tissue, camera, state } = look;
    const { wedgeStart, wedgeWidth } = state.shot;
    const inWedge = (theta: number): boolean =>
      Math.abs(wrapAngle(theta - wedgeStart - wedgeWidth / 2)) < wedgeWidth / 2;
    let agreed = 0;
    const COUNT = 24;
    for (let i = 0; i < COUNT; i++) {
      const goal = toWorld(
        { s: 30 + random() * 8, theta: random() * 6.28, rho: random() < 0.5 ? 0 : 1 },
        tissue,
        {
          x: 0,
          y: 0,
          z: 0,
        },
      );
      const length = Math.hypot(goal.x - camera.x, goal.y - camera.y, goal.z - camera.z);
      let slow = false;
      for (let along = length - 6; along < length - 0.3 && !slow; along += 0.15) {
        const u = along / length;
        const p = {
          x: camera.x + (goal.x - camera.x) * u,
          y: camera.y + (goal.y - camera.y) * u,
          z: camera.z + (goal.z - camera.z) * u,
        };
        const organ = { s: 0, theta: 0, rho: 0 };
        slow = fromWorld(p, tissue, organ) !== null && organ.rho >= 0 && !inWedge(organ.theta);
      }
      if (slow === look.hiddenPoint(goal)) agreed += 1;
    }
    // They part only where the way grazes the wall.
    expect(agreed, `seed ${seed}`).toBeGreaterThanOrEqual(COUNT - 2);
  }, 30_000);
});

import { describe, expect, it } from 'vitest';
import { randomTissue } from '../../tests/support/tissue';
import { seededRandom } from '../math/random';
import { BOUNDARY, BOUNDARY_COUNT, LAYERS } from './coordinates';
import { DEPTH, SCOPE_RADIUS_CM } from './esophagus';
import { boundaryRadius, wallHere } from './shape';
import { PATCH_END_CM, PATCH_START_CM } from './stomach';
import { restingTissue } from './tissue';
import { WALL, WALL_SIZE } from './wall';

/** The crest of a fold may lie against the endoscope. */
const SOFT_CONTACT_CM = 0.05;
const STATES = 300;
const PLACES = 200;

describe('the wall field', () => {
  it(`never lets boundaries cross: ${STATES} random tissues at ${PLACES} places, seeds 1000 and up`, () => {
    const complaints: string[] = [];
    for (let seed = 1000; seed < 1000 + STATES; seed++) {
      const random = seededRandom(seed);
      const tissue = randomTissue(random);
      for (let i = 0; i < PLACES; i++) {
        // Half of the places where the procedure works.
        const worked = random() < 0.5;
        const s = worked ? 26 + 18 * random() : PATCH_START_CM + random() * (PATCH_END_CM - PATCH_START_CM);
        const theta = worked ? tissue.workTheta + random() - 0.5 : 7 * random();
        const here = wallHere(s, theta, tissue);
        const said = `seed ${seed}, s ${s}, theta ${theta}:`;
        for (let k = 0; k < WALL_SIZE; k++) {
          if (!Number.isFinite(here[k])) complaints.push(`${said} number ${k} is ${here[k]}`);
        }
        LAYERS.forEach((layer, k) => {
          if (!(here[WALL.thickness + k]! >= 0))
            complaints.push(`${said} ${layer} ${here[WALL.thickness + k]}`);
        });
        const lumen = here[WALL.radius]! - here[WALL.lift]!;
        if (!(lumen > 0)) complaints.push(`${said} lumen ${lumen}`);
        for (const share of [WALL.dye, WALL.open, WALL.bare]) {
          if (here[share]! < 0 || here[share]! > 1)
            complaints.push(`${said} share ${share} is ${here[share]}`);
        }
        let before = 0;
        for (let k = 0; k < BOUNDARY_COUNT; k++) {
          const radius = boundaryRadius(s, theta, k, tissue);
          if (radius < before - 1e-12)
            complaints.push(`${said} boundary ${k} at ${radius}, the one before at ${before}`);
          before = radius;
        }
      }
    }
    expect(complaints.slice(0, 10), `${complaints.length} in all`).toEqual([]);
  });

  it('leaves the longitudinal muscle as it was, whatever is cut', () => {
    const rest = restingTissue();
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const cut = {
        ...rest,
        incisionCm: 1.8,
        incisionOpening: random(),
        tunnelEndCm: 42.5,
        tunnelOpening: random(),
        myotomyEndCm: 42,
        fiberRetraction: random(),
      };
      const s = 30 + 12 * random();
      const theta = rest.workTheta + random() - 0.5;
      const longitudinal = WALL.thickness + LAYERS.indexOf('longitudinalMuscle');
      const before = wallHere(s, theta, rest)[longitudinal];
      expect(wallHere(s, theta, cut)[longitudinal], `seed ${seed}`).toBe(before);
    }
  });

  it('opens the sphincter by as much as is asked', () => {
    for (const lesRadiusCm of [0.05, 0.25, 0.7]) {
      const tissue = { ...restingTissue(), lesRadiusCm, insufflation: 1 };
      expect(wallHere(39, 0, tissue)[WALL.radius]).toBeCloseTo(lesRadiusCm, 6);
    }
  });

  it('holds the lumen open round an endoscope', () => {
    const tissue = { ...restingTissue(), scopeInLumenCm: 43 };
    for (let s = 1; s < DEPTH.lesEnd; s += 0.25) {
      const radius = boundaryRadius(s, Math.PI / 3, BOUNDARY.lumen, tissue);
      expect(radius, `at ${s} cm`).toBeGreaterThan(SCOPE_RADIUS_CM - SOFT_CONTACT_CM);
    }
  });
});

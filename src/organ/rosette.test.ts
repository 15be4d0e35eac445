import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { DEPTH, SCOPE_RADIUS_CM } from './esophagus';
import { wallHere } from './shape';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const ROUND = 720;

/** How far the mucosa stands up round the lumen, cm. */
const heights = (s: number, tissue: Tissue): number[] =>
  Array.from({ length: ROUND }, (_, i) => wallHere(s, (i / ROUND) * 2 * Math.PI, tissue)[WALL.lift]!);

/** Heights of the crests that a valley at least `apart` cm deep parts from the one before, all the way round. */
function ridges(s: number, tissue: Tissue, apart: number): number[] {
  const lift = heights(s, tissue);
  const lowest = lift.indexOf(Math.min(...lift));
  const crests: number[] = [];
  let [low, high] = [lift[lowest]!, lift[lowest]!];
  for (let i = 1; i <= ROUND; i++) {
    const now = lift[(lowest + i) % ROUND]!;
    high = Math.max(high, now);
    if (high - low >= apart && high - now >= apart) {
      crests.push(high);
      [low, high] = [now, now];
    } else if (now < low) [low, high] = [now, now];
  }
  return crests;
}

const gas = (overrides: Partial<Tissue>): Tissue => ({ ...restingTissue(), insufflation: 1, ...overrides });

describe('the closed sphincter seen from above', () => {
  it('is a rosette of seven to ten unequal folds, with gas and without', () => {
    for (const insufflation of [0, 0.5, 1]) {
      for (const s of [36.6, 37, 37.6]) {
        const crests = ridges(s, gas({ insufflation }), 0.03);
        const said = `at ${s} cm, gas ${insufflation}: ${crests.map((cm) => cm.toFixed(2)).join(' ')}`;
        expect(crests.length, said).toBeGreaterThanOrEqual(7);
        expect(crests.length, said).toBeLessThanOrEqual(10);
        expect(Math.max(...crests) / Math.min(...crests), said).toBeGreaterThan(1.15);
      }
    }
  });

  it('smooths out as it opens: low folds only from 1 cm across', () => {
    for (const lesRadiusCm of [0.5, 0.7, 1.2]) {
      for (let s = 35; s < DEPTH.egj; s += 0.5) {
        expect(ridges(s, gas({ lesRadiusCm }), 0.08), `at ${s} cm, lumen ${lesRadiusCm}`).toEqual([]);
      }
    }
  });

  it('leaves the gullet above it to a few low ripples', () => {
    for (let s = 20; s < 33; s += 0.5) {
      const lift = heights(s, gas({}));
      expect(Math.max(...lift), `at ${s} cm`).toBeLessThan(0.1);
    }
  });

  it('never closes on the endoscope, seeds 60 to 99', () => {
    for (let seed = 60; seed < 100; seed++) {
      const random = seededRandom(seed);
      const tip = 41 * random();
      const tissue = gas({ scopeInLumenCm: tip, insufflation: random(), lesRadiusCm: 0.05 + 0.6 * random() });
      for (let i = 0; i < 60; i++) {
        const s = Math.min(tip, DEPTH.egj) * random();
        const here = wallHere(s, 7 * random(), tissue);
        const lumen = here[WALL.radius]! - here[WALL.lift]!;
        expect(lumen, `seed ${seed}, at ${s} cm`).toBeGreaterThanOrEqual(SCOPE_RADIUS_CM - 1e-9);
      }
    }
  });
});

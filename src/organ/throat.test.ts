import { describe, expect, it } from 'vitest';
import { randomTissue } from '../../tests/support/tissue';
import { seededRandom } from '../math/random';
import { passing, tubeRadius } from './caliber';
import { BOUNDARY, LAYERS } from './coordinates';
import { DEPTH } from './esophagus';
import { layersAt } from './layers';
import { boundaryRadius, wallHere } from './shape';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const FRONT = 0;
const BACK = Math.PI;
const RIGHT = Math.PI / 2;
const SEED = 700;
const STATES = 60;
const PLACES = 120;
/** What the endoscope needs on its way through mouth and throat, cm of radius. */
const BERTH_CM = 0.62;

const lumen = (s: number, theta: number, tissue: Tissue = restingTissue()): number =>
  boundaryRadius(s, theta, BOUNDARY.lumen, tissue);

describe('mouth and throat from inside', () => {
  it('has the tongue in front, a cushion with a furrow, in an oral lumen 1.1 to 1.6 cm high', () => {
    for (let s = 2; s < 6; s += 0.25) {
      const height = lumen(s, FRONT) + lumen(s, BACK);
      expect(height, `height at ${s} cm`).toBeGreaterThan(1.1);
      expect(height, `height at ${s} cm`).toBeLessThan(1.6);
      expect(2 * lumen(s, RIGHT), `wider than high at ${s} cm`).toBeGreaterThan(1.3 * height);
      expect(lumen(s, FRONT), `nearer in front at ${s} cm`).toBeLessThan(0.75 * lumen(s, BACK));
      const beside = lumen(s, 0.55) * Math.cos(0.55);
      expect(lumen(s, FRONT) - beside, `furrow at ${s} cm`).toBeGreaterThan(0.04);
    }
  });

  it('has the uvula behind in the midline, and nowhere else', () => {
    const hangs = lumen(5, BACK) - lumen(7.2, BACK);
    expect(hangs).toBeGreaterThan(0.45);
    for (const aside of [-0.7, 0.7]) {
      expect(lumen(7.2, BACK + aside) - lumen(7.2, BACK)).toBeGreaterThan(0.4);
    }
    expect(lumen(9, BACK), 'the throat is wide behind it').toBeGreaterThan(1);
  });

  it('has the epiglottis as a crescent in front and the larynx below it, two mounds beside a groove', () => {
    for (const theta of [-0.5, 0, 0.5]) {
      expect(lumen(9.9, theta) - lumen(11, theta), `lip at ${theta}`).toBeGreaterThan(0.3);
    }
    expect(lumen(11, FRONT)).toBeLessThan(lumen(11, 1));
    expect(lumen(11, BACK)).toBeGreaterThan(0.95);
    for (const side of [-0.6, 0.6]) {
      expect(lumen(13, FRONT) - lumen(13, side), `mound at ${side}`).toBeGreaterThan(0.15);
      expect(lumen(13, BACK) - lumen(13, side)).toBeGreaterThan(0.3);
    }
  });

  it('ends in a slit across', () => {
    const s = DEPTH.upperSphincter;
    expect(lumen(s, FRONT)).toBeLessThan(0.065);
    expect(lumen(s, BACK)).toBeLessThan(0.065);
    expect(lumen(s, RIGHT)).toBeGreaterThan(4 * lumen(s, FRONT));
  });

  it('gives tongue and palate to the muscle and leaves the outside as it was', () => {
    const rest = restingTissue();
    const plain = layersAt(0, {
      mucosa: 0,
      submucosa: 0,
      circularMuscle: 0,
      longitudinalMuscle: 0,
      adventitia: 0,
    });
    for (let s = 0; s < 14; s += 0.2) {
      layersAt(s, plain);
      const wall = Object.values(plain).reduce((sum, cm) => sum + cm, 0) * rest.wallExaggeration;
      for (let theta = 0; theta < 6.3; theta += 0.1) {
        const pipe = passing(s, tubeRadius(s, rest), rest) + wall;
        const outside = boundaryRadius(s, theta, BOUNDARY.outer, rest);
        expect(Math.abs(outside - pipe), `at ${s} cm, ${theta}`).toBeLessThan(0.15);
      }
    }
    const here = wallHere(4, FRONT, rest);
    const muscle = here[WALL.thickness + LAYERS.indexOf('circularMuscle')]!;
    expect(muscle, 'the tongue is muscle').toBeGreaterThan(0.9);
    expect(here[WALL.thickness + 1], 'not submucosa').toBeLessThan(0.1);
  });

  it(`leaves room to the endoscope, ${STATES} random tissues, seeds ${SEED} and up`, () => {
    for (let seed = SEED; seed < SEED + STATES; seed++) {
      const random = seededRandom(seed);
      const scopeInLumenCm = 40 * random();
      const tissue = randomTissue(random, { scopeInLumenCm, swallowed: null });
      for (let i = 0; i < PLACES; i++) {
        const s = Math.min(15, scopeInLumenCm) * random();
        const free = lumen(s, 7 * random(), tissue);
        expect(free, `seed ${seed}, at ${s} cm, tip at ${scopeInLumenCm}`).toBeGreaterThanOrEqual(
          BERTH_CM - 1e-9,
        );
      }
    }
  });

  it('gives way to a swallowed bolus', () => {
    const tissue = { ...restingTissue(), bolusCm: 5, bolusRadiusCm: 1, bolusHalfLengthCm: 3 };
    for (let theta = 0; theta < 6.3; theta += 0.2) expect(lumen(5, theta, tissue)).toBeGreaterThan(0.99);
  });

  it('is smooth: no step along or round, seed 77', () => {
    const random = seededRandom(77);
    const h = 0.005;
    for (let i = 0; i < 6000; i++) {
      const tissue = { ...restingTissue(), scopeInLumenCm: -8 + 25 * random() };
      const s = h + 17 * random();
      const theta = 7 * random();
      const bend = (a: number, b: number, c: number): number => Math.abs(a - 2 * b + c) / h;
      const here = lumen(s, theta, tissue);
      // How much the slope turns within a tenth of a millimeter.
      const along = bend(lumen(s - h, theta, tissue), here, lumen(s + h, theta, tissue));
      const around = bend(lumen(s, theta - h, tissue), here, lumen(s, theta + h, tissue));
      expect(along, `along at ${s}, ${theta}`).toBeLessThan(0.35);
      expect(around, `round at ${s}, ${theta}`).toBeLessThan(0.35);
    }
  });
});

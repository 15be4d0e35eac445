import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { BOUNDARY } from '../organ/coordinates';
import { boundaryPoint } from '../organ/shape';
import { restingTissue } from '../organ/tissue';
import {
  balloonDepthCm,
  balloonRadiusCm,
  CATHETER_RADIUS_CM,
  DOSES,
  doseRadiusCm,
  lumenRadiusCm,
  needleOut,
  outerCutPoint,
  wrapPoint,
} from './otherTreatments';

const here = () => ({ x: 0, y: 0, z: 0 });

describe('the balloon', () => {
  it('never leaves the lumen, is held by a tight sphincter as by a waist, and is widest where nothing holds it', () => {
    const tight = { ...restingTissue(), lesRadiusCm: 0.3 };
    const radii = Array.from({ length: 41 }, (_, i) => {
      const s = balloonDepthCm(i / 40);
      const radius = balloonRadiusCm(s, 1, lumenRadiusCm(s, tight));
      expect(radius).toBeLessThanOrEqual(Math.max(CATHETER_RADIUS_CM, lumenRadiusCm(s, tight)));
      return radius;
    });
    const waist = Math.min(...radii.slice(8, 33));
    expect(waist).toBeLessThan(0.5);
    expect(Math.max(...radii)).toBeGreaterThan(2 * waist);
    expect(balloonRadiusCm(39, 0, 2), 'folded').toBe(0);
    expect(balloonRadiusCm(30, 1, 2), 'elsewhere').toBe(0);
  });
});

describe('the cut from outside', () => {
  it('lies on the front of the organ, above its surface, for 100 seeded places (seed 9)', () => {
    const random = seededRandom(9);
    const tissue = restingTissue();
    const point = here();
    const axis = here();
    const skin = here();
    for (let i = 0; i < 100; i++) {
      const along = random();
      outerCutPoint(along, 0, 7, 1, 0.03, tissue, point);
      boundaryPoint(35 + 7 * along, 0, BOUNDARY.outer, tissue, skin);
      boundaryPoint(35 + 7 * along, 0, BOUNDARY.lumen, tissue, axis);
      const out = Math.hypot(point.x - axis.x, point.y - axis.y, point.z - axis.z);
      const wall = Math.hypot(skin.x - axis.x, skin.y - axis.y, skin.z - axis.z);
      expect(out).toBeGreaterThan(wall);
      expect(point.z, 'in front').toBeGreaterThan(axis.z);
    }
  });
});

describe('the fold of the fundus', () => {
  it('grows from the left over the front of the cut, and comes out of the fundus', () => {
    const tissue = restingTissue();
    const [edge, root, early] = [here(), here(), here()];
    wrapPoint(0.5, 1, 1, 1, tissue, edge);
    wrapPoint(0.5, 1, 0.3, 1, tissue, early);
    wrapPoint(0.5, 0, 1, 1, tissue, root);
    expect(edge.x, 'its edge has come to the right of where it began').toBeLessThan(early.x);
    const dome = boundaryPoint(43.9, 4.9, BOUNDARY.outer, tissue, here());
    expect(Math.hypot(root.x - dome.x, root.y - dome.y, root.z - dome.z)).toBeLessThan(0.6);
  });
});

describe('the doses', () => {
  it('come one after the other, swell and go', () => {
    const at = (doses: number, effect: number): number[] =>
      Array.from({ length: DOSES }, (_, i) => doseRadiusCm(i, doses, effect));
    expect(at(0, 1)).toEqual([0, 0, 0, 0]);
    expect(at(1.5, 1).map((radius) => radius > 0)).toEqual([true, true, false, false]);
    expect(at(4, 1).every((radius) => radius > 0.2)).toBe(true);
    expect(at(4, 0)).toEqual([0, 0, 0, 0]);
    expect([needleOut(0), needleOut(4)]).toEqual([0, 0]);
    expect(needleOut(2.5)).toBeCloseTo(1);
  });
});

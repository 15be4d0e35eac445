import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { BOUNDARY, RHO } from '../organ/coordinates';
import { fromWorld } from '../organ/fromWorld';
import { boundaryPoint } from '../organ/shape';
import { restingTissue, type Tissue } from '../organ/tissue';
import { DEFAULT_CASE } from '../procedure/case';
import { caseOf } from '../procedure/casePresets';
import type { TrackName } from '../procedure/tracks';
import {
  bleedingAt,
  bloodStream,
  createBleeding,
  createBloodStream,
  createPoolNet,
  poolDepths,
  writePool,
} from './bleeding';
import { createSceneState } from './state';
import { tissueOf } from './tissueOf';
import { VESSEL } from './vessel';

const AT_VESSEL = {
  insufflation: 1,
  scopeRoute: 1,
  tipDepthCm: 40.05,
  incisionMm: 18,
  incisionOpening: 1,
  tunnelOpening: 1,
  tunnelEndCm: 41.75,
} as const;

function moment(values: Partial<Record<TrackName, number>>, caseParameters = DEFAULT_CASE) {
  const state = createSceneState();
  Object.assign(state.values, AT_VESSEL, values);
  const tissue = tissueOf(state, caseParameters, restingTissue());
  return { state, tissue, bleeding: bleedingAt(state, createBleeding()) };
}
const whole = ({ workTheta }: Tissue) => ({ start: workTheta - 1.3, end: workTheta + 1.3 });

describe('bleeding', () => {
  it('is none unless asked for, nor before the tunnel has reached the vessel, nor in a closed one', () => {
    const none = { flow: 0, pool: 0, veil: 0 };
    expect(moment({}).bleeding).toEqual(none);
    expect(moment({ bleeding: 1, tunnelEndCm: 40 }).bleeding).toEqual(none);
    expect(moment({ bleeding: 1, tunnelOpening: 0 }).bleeding).toEqual(none);
  });

  it('stops at its source when the vessel is sealed; what has flowed stays', () => {
    const open = moment({ bleeding: 0.6 }).bleeding;
    const sealed = moment({ bleeding: 0.6, vesselSealed: 1 }).bleeding;
    expect(open.flow).toBeGreaterThan(0.5);
    expect(sealed.flow).toBe(0);
    expect(sealed.pool).toBe(open.pool);
    expect(moment({ bleeding: 0, vesselSealed: 1 }).bleeding.pool).toBe(0);
  });

  it('veils what the endoscope sees near it in the tunnel, and nothing in the lumen or far away', () => {
    expect(moment({ bleeding: 1 }).bleeding.veil).toBe(1);
    expect(moment({ bleeding: 0.3 }).bleeding.veil).toBeCloseTo(0.3);
    expect(moment({ bleeding: 1, scopeRoute: 0 }).bleeding.veil).toBe(0);
    expect(moment({ bleeding: 1, tipDepthCm: 33 }).bleeding.veil).toBe(0);
  });
});

describe('the blood in the tunnel', () => {
  const cases = { anterior: DEFAULT_CASE, posterior: caseOf({ type: 'II', approach: 'posterior' }) };
  for (const [name, caseParameters] of Object.entries(cases))
    it(`lies in it, toward the back, and nowhere in the wall, ${name}, seeds 1 to 8`, () => {
      for (let seed = 1; seed <= 8; seed++) {
        const random = seededRandom(seed);
        const pool = 0.05 + 0.95 * random();
        const { tissue } = moment(
          {
            tunnelEndCm: 41.2 + random(),
            tunnelOpening: 0.4 + 0.6 * random(),
            tipDepthCm: 32 + 8 * random(),
            lesOpeningMm: 1 + 8 * random(),
          },
          caseParameters,
        );
        const net = createPoolNet(14, 9);
        writePool(pool, tissue, whole(tissue), net);
        const [from, to] = poolDepths(pool, tissue);
        const place = { s: 0, theta: 0, rho: 0 };
        for (let row = 0; row < net.rows; row++) {
          const zs: number[] = [];
          for (let k = 0; k < net.columns * 2; k++) {
            const at = (row * net.columns * 2 + k) * 3;
            const [x, y, z] = [net.points[at]!, net.points[at + 1]!, net.points[at + 2]!];
            zs.push(z);
            const said = `seed ${seed}, row ${row}, column ${k}: ${x} ${y} ${z}`;
            expect(Number.isFinite(x + y + z), said).toBe(true);
            if (!fromWorld({ x, y, z }, tissue, place)) throw new Error(`${said}: outside the organ`);
            expect(place.s, said).toBeGreaterThan(from - 0.6);
            expect(place.s, said).toBeLessThan(to + 0.6);
            // It may be drawn half a millimeter on into the wall, where nobody sees it.
            expect(place.rho, said).toBeGreaterThan(RHO[BOUNDARY.mucosaSubmucosa]! - 0.01);
            expect(place.rho, said).toBeLessThan(RHO[BOUNDARY.circularLongitudinal]! + 0.01);
          }
          // Nothing of the section that is open lies lower than its blood.
          const s = from + ((to - from) * row) / (net.rows - 1);
          for (let turn = -0.3; turn <= 0.3; turn += 0.1) {
            const roof = boundaryPoint(s, tissue.workTheta + turn, BOUNDARY.tunnelRoof, tissue, {
              x: 0,
              y: 0,
              z: 0,
            });
            expect(roof.z, `seed ${seed}, row ${row}`).toBeGreaterThan(Math.min(...zs) - 0.05);
          }
        }
      }
    });

  it('is more the more has flowed', () => {
    const { tissue } = moment({});
    const area = (pool: number): number => {
      const net = createPoolNet(24, 12);
      writePool(pool, tissue, whole(tissue), net);
      let sum = 0;
      for (let row = 0; row < net.rows; row++)
        for (let k = 0; k < net.columns; k++) {
          const a = (row * net.columns * 2 + k) * 3;
          const b = a + net.columns * 3;
          sum += Math.hypot(...[0, 1, 2].map((axis) => net.points[b + axis]! - net.points[a + axis]!));
        }
      const [from, to] = poolDepths(pool, tissue);
      return sum * (to - from);
    };
    const areas = [0.1, 0.3, 0.6, 1].map(area);
    expect([...areas].sort((a, b) => a - b)).toEqual(areas);
    expect(areas[3]! / areas[0]!).toBeGreaterThan(4);
  });

  it('comes from the vessel in an arc that ends in the tunnel', () => {
    const { tissue, bleeding } = moment({ bleeding: 0.8 });
    const { from, to, radiusCm } = bloodStream(bleeding, tissue, createBloodStream());
    const place = { s: 0, theta: 0, rho: 0 };
    fromWorld(from, tissue, place);
    expect(place.s).toBeCloseTo(VESSEL.depthCm, 1);
    expect(fromWorld(to, tissue, place)).not.toBeNull();
    expect(to.z, 'it falls toward the back').toBeLessThan(from.z);
    expect(radiusCm).toBeGreaterThan(0.02);
    const dry = moment({ bleeding: 0.8, vesselSealed: 1 });
    expect(bloodStream(dry.bleeding, dry.tissue, createBloodStream()).radiusCm).toBe(0);
  });
});

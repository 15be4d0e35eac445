import { describe, expect, it } from 'vitest';
import { bisect } from '../math/search';
import { CELL_CM, FLUID, GRAVITY_CM_S2, LEVEL, MMHG_DYN_CM2 } from './parameters';
import { runSwallow } from './run';
import { Flow } from './solver';
import { answerOf, areaAt, tubeOf, type Tube } from './tube';
import type { Esophagus } from './types';

const achalasia: Esophagus = {
  motility: 'I',
  stage: 'before',
  bodyDiameterMm: 46,
  myotomyStartCm: 34,
  myotomyEndCm: 42,
};

describe('the law of the wall', () => {
  const tube = tubeOf(achalasia);
  it('never yields less to more pressure, is read both ways, and is closed below its squeeze', () => {
    for (let i = 0; i < tube.cells; i += 7) {
      let before = -1;
      for (let p = -30; p < 60; p += 0.37) {
        const area = areaAt(tube, i, p);
        expect(area).toBeGreaterThanOrEqual(before);
        before = area;
      }
      for (const area of [0.3, 1.5, 4]) {
        const p = bisect(-60, 20_000, (mmHg) => areaAt(tube, i, mmHg) >= area);
        expect(areaAt(tube, i, p)).toBeCloseTo(area, 9);
      }
      expect(areaAt(tube, i, -15)).toBeLessThan(1e-3);
    }
  });

  it('is one: the whole tube at once answers as each cell does, and its slope is what the area does', () => {
    const held = tube.aroundMmHg;
    const area = new Float64Array(tube.cells);
    const slope = new Float64Array(tube.cells);
    const h = 1e-5;
    for (const above of [-300, -40, -3, -0.2, 0, 0.3, 1.9, 2.2, 12, 60, 400]) {
      const p = held.map((around) => around + above);
      answerOf(tube, p, held, area, slope);
      for (let i = 0; i < tube.cells; i += 7) {
        const rise = (areaAt(tube, i, above + h) - areaAt(tube, i, above - h)) / (2 * h);
        expect(area[i]).toBeCloseTo(areaAt(tube, i, above), 9);
        expect(slope[i]).toBeCloseTo(rise, 4);
      }
    }
  });
});

describe('standing fluid', () => {
  const run = runSwallow({
    esophagus: achalasia,
    posture: 'upright',
    fluid: 'barium',
    gulps: [],
    standingMl: 120,
    durationS: 20,
    frameS: 1,
  });
  const pressureAt = (frame: number, s: number): number =>
    run.pressureMmHg[frame * run.cells + Math.round((s - run.depthCm[0]!) / run.cellCm)]!;

  it('presses with its weight, and a squeeze stronger than that holds all of it', () => {
    const weight = (FLUID.barium.density * GRAVITY_CM_S2) / MMHG_DYN_CM2;
    for (const frame of [0, 10, 20])
      expect(pressureAt(frame, 36) - pressureAt(frame, 33)).toBeCloseTo(3 * weight, 1);
    expect(run.insideMl.at(-1)!).toBeCloseTo(120, 0);
    expect(run.emptiedMl.at(-1)!).toBeLessThan(0.2);
  });
});

/** A tube of one width that hardly yields, since it is held open from outside; open at its lower end. */
function pipe(areaCm2: number): Tube {
  const tube = tubeOf(achalasia);
  const fill = (value: number): Float64Array => new Float64Array(tube.cells).fill(value);
  return {
    ...tube,
    aroundMmHg: fill(-100),
    compliance: fill(areaCm2 / 50),
    fullMmHg: fill(50),
    softMmHg: fill(0.5),
    sphincter: fill(0),
    cut: fill(0),
  };
}

describe('flow', () => {
  it('through a straight pipe is what Poiseuille says', () => {
    const area = 0.6;
    const tube = pipe(area);
    const flow = new Flow(tube, 'viscous', 'supine');
    const slack = new Float64Array(tube.cells);
    flow.rest(() => 0, slack);
    const inflow = 2;
    for (let n = 0; n < 4000; n += 1) flow.advance(0.005, slack, inflow);
    // Each cm takes 8 π μ Q / A² of pressure; the exit of the sphincter, which takes more, is farther down.
    const [from, to] = [20, 32].map((s) => Math.round((s - tube.depthCm[0]!) / CELL_CM)) as [number, number];
    const fall = (flow.pressure[from]! - flow.pressure[to]!) * MMHG_DYN_CM2;
    let expected = 0;
    for (let i = from; i < to; i += 1)
      expected += (8 * Math.PI * FLUID.viscous.viscosityP * inflow * CELL_CM) / flow.area[i]! ** 2;
    expect(Math.abs(fall / expected - 1)).toBeLessThan(0.05);
  });

  it('does not depend on how finely it is stepped: half the step moves what is emptied by less than 2 %', () => {
    const tube = tubeOf({ ...achalasia, stage: 'after' });
    const emptied = [0.01, 0.005].map((dt) => {
      const flow = new Flow(tube, 'food', 'upright');
      const open = new Float64Array(tube.cells);
      flow.rest((i) => (tube.depthCm[i]! > 33 && tube.depthCm[i]! < LEVEL.lesStart ? 3 : -2), open);
      for (let t = 0; t < 3 - 1e-9; t += dt) flow.advance(dt, open, 0);
      return flow.emptiedMl;
    });
    expect(emptied[0]!).toBeGreaterThan(5);
    expect(Math.abs(emptied[1]! / emptied[0]! - 1)).toBeLessThan(0.02);
  });
});

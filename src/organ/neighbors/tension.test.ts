import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../math/random';
import { BOUNDARY } from '../coordinates';
import { boundaryPoint } from '../shape';
import { restingTissue } from '../tissue';
import { bodyPoint, BODY_MIDLINE_X } from './body';
import { diaphragmPoint } from './diaphragm';
import { diaphragmRise, gasPoint, gasThickness, heartRise, skinSwell } from './tension';

const at = () => ({ x: 0, y: 0, z: 0 });
const skin = (y: number, angle: number, gas: number) => {
  const p = bodyPoint(y, angle, at());
  const swell = skinSwell(p, at());
  return { x: p.x + gas * swell.x, y: p.y, z: p.z + gas * swell.z };
};

describe('gas under tension', () => {
  it('bulges the belly in front, leaves chest, back and loins where they are', () => {
    expect(skin(-12, 0, 1).z - skin(-12, 0, 0).z).toBeGreaterThan(2.5);
    for (const [y, angle] of [
      [6, 0],
      [20, 0.4],
      [-12, Math.PI],
      [-12, 2.6],
      [-33.5, 0],
    ] as const) {
      const { x, z } = skinSwell(bodyPoint(y, angle, at()), at());
      expect(Math.hypot(x, z), `${y} cm, ${angle}`).toBe(0);
    }
    const flank = skinSwell(bodyPoint(-12, 1.3, at()), at());
    expect(Math.hypot(flank.x, flank.z)).toBeLessThan(2);
    expect(flank.x, 'to the side').toBeGreaterThan(0);
  });

  it('pushes the domes up, and moves neither hiatus nor rim nor crura', () => {
    expect(diaphragmRise(diaphragmPoint(0.55, -1.5, at()))).toBeGreaterThan(1.8);
    expect(diaphragmRise(diaphragmPoint(0.5, 1.5, at()))).toBeGreaterThan(1.5);
    for (let i = 0; i < 24; i++) {
      const angle = (i / 24) * 2 * Math.PI;
      expect(diaphragmRise(diaphragmPoint(0, angle, at()))).toBe(0);
      expect(Math.abs(diaphragmRise(diaphragmPoint(1, angle, at())))).toBeLessThan(0.05);
    }
    expect(diaphragmRise({ x: -2.7, y: -4, z: -3.9 })).toBe(0);
    expect(heartRise({ x: 5, y: 3.9, z: 6.5 })).toBeGreaterThan(1);
    expect(heartRise({ x: -1.8, y: 12.1, z: 5 })).toBe(0);
  });

  it('lies inside the belly, under the domes and before the stomach, seed 31', () => {
    const random = seededRandom(31);
    const tissue = { ...restingTissue(), insufflation: 1, abdominalGas: 1 };
    let front = -Infinity;
    for (let i = 0; i < 600; i++)
      front = Math.max(
        front,
        boundaryPoint(44 + 15 * random(), 7 * random(), BOUNDARY.outer, tissue, at()).z,
      );
    for (let i = 0; i < 600; i++) {
      const [along, across, inner, gas] = [random(), random(), random(), random()];
      const p = gasPoint(along, across, inner, gas, at());
      const said = `along ${along}, across ${across}, inner ${inner}, gas ${gas}`;
      expect(Number.isFinite(p.x + p.y + p.z), said).toBe(true);
      const angle = Math.atan2(p.x - BODY_MIDLINE_X, p.z);
      const shell = skin(Math.max(-33, p.y), angle, gas);
      expect(Math.hypot(p.x - BODY_MIDLINE_X, p.z), said).toBeLessThan(
        Math.hypot(shell.x - BODY_MIDLINE_X, shell.z) + 0.05,
      );
      if (along > 0.6 && Math.abs(across - 0.5) < 0.2)
        expect(p.z, `${said}: before the stomach`).toBeGreaterThan(front - 0.5);
    }
  });

  it('has a thickness that grows with it and is nothing at its edges', () => {
    const thick = (gas: number): number => {
      const [a, b] = [gasPoint(0.6, 0.5, 0, gas, at()), gasPoint(0.6, 0.5, 1, gas, at())];
      return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
    };
    expect(thick(0)).toBe(0);
    expect(thick(1)).toBeGreaterThan(2);
    expect(thick(0.5)).toBeLessThan(thick(1));
    for (const [along, across] of [
      [0, 0.5],
      [1, 0.5],
      [0.5, 0],
      [0.5, 1],
    ] as const)
      expect(gasThickness(along, across)).toBeLessThan(1e-9);
  });
});

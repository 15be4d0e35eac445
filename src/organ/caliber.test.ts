import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { narrowestSphincterCm, ringLeft, sphincterRadius, tubeRadius } from './caliber';
import { DEPTH } from './esophagus';
import { wallHere } from './shape';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const cutTo = (myotomyEndCm: number, lesRadiusCm: number): Tissue => ({
  ...restingTissue(),
  insufflation: 1,
  myotomyStartCm: 34,
  myotomyEndCm,
  fiberRetraction: 1,
  lesRadiusCm,
});
const lumen = (s: number, tissue: Tissue): number => {
  const here = wallHere(s, 0, tissue);
  return here[WALL.radius]! - here[WALL.lift]!;
};

describe('a sphincter that was cut', () => {
  it('opens as a whole when the cut has gone through, or when nothing of it is cut', () => {
    for (const end of [34, 36, 40.4, 41, 42, 43.3])
      for (let s = DEPTH.lesStart; s < 41.5; s += 0.1)
        expect(sphincterRadius(s, cutTo(end, 0.6)), `cut to ${end} cm, at ${s} cm`).toBe(0.6);
  });

  it('keeps a ring where the cut stopped short: wide above, a waist at the junction', () => {
    for (const end of [38.4, 38.8, 39.2]) {
      const tissue = cutTo(end, 0.6);
      const said = `cut to ${end} cm`;
      expect(lumen(end - 0.5, tissue), said).toBeGreaterThan(0.5);
      const waist = Math.min(...[39.8, 40, 40.2, 40.4].map((s) => sphincterRadius(s, tissue)));
      expect(waist, said).toBeLessThan(0.16);
      expect(lumen(42, tissue), said).toBeCloseTo(lumen(42, cutTo(42, 0.6)), 3);
    }
  });

  it('gives way bit by bit as the rest is cut, seed 21', () => {
    const random = seededRandom(21);
    for (let i = 0; i < 60; i++) {
      const s = 39 + 2 * random();
      const end = 38.6 + 1.6 * random();
      const before = tubeRadius(s, cutTo(end, 0.6));
      const after = tubeRadius(s, cutTo(end + 0.2, 0.6));
      expect(after, `at ${s} cm, cut to ${end} cm`).toBeGreaterThanOrEqual(before - 1e-9);
    }
  });

  it('never narrows what is closed anyway', () => {
    for (let s = 37; s < 41.5; s += 0.1) {
      expect(sphincterRadius(s, cutTo(39, 0.05))).toBe(0.05);
      expect(sphincterRadius(s, cutTo(39, 0.1))).toBe(0.1);
    }
  });

  it('is as narrow in words as it is in the picture', () => {
    for (const end of [34, 38.6, 39.2, 39.9, 40.1, 42]) {
      const tissue = cutTo(end, 0.6);
      let least = Infinity;
      for (let s = DEPTH.lesStart; s < 41.5; s += 0.02) least = Math.min(least, sphincterRadius(s, tissue));
      // Where hardly anything of the ring is left its shoulder is no longer reached in full.
      expect(Math.abs(narrowestSphincterCm(tissue) - least), `cut to ${end} cm`).toBeLessThan(0.1);
    }
  });

  it('changes without a step', () => {
    let before = ringLeft(DEPTH.lesStart + 0.01);
    expect(before).toBe(1);
    for (let end = DEPTH.lesStart + 0.01; end < 42; end += 0.01) {
      expect(Math.abs(ringLeft(end) - before), `at ${end} cm`).toBeLessThan(0.03);
      before = ringLeft(end);
    }
    const tissue = cutTo(39.2, 0.65);
    for (let s = 37; s < 42; s += 0.01)
      expect(Math.abs(sphincterRadius(s + 0.01, tissue) - sphincterRadius(s, tissue))).toBeLessThan(0.012);
  });
});

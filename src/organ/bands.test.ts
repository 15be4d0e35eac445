import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { BAND_CM, bandDrawn, cutAt } from './bands';
import { LAYERS } from './coordinates';
import { wallHere } from './shape';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const SEED = 2600;
const START_CM = 34;
const cut = (myotomyEndCm: number, fiberRetraction = 1): Tissue => ({
  ...restingTissue(),
  insufflation: 1,
  tunnelEndCm: 42.5,
  tunnelOpening: 1,
  myotomyStartCm: START_CM,
  myotomyEndCm,
  fiberRetraction,
});
const circular = WALL.thickness + LAYERS.indexOf('circularMuscle');

describe('the circular muscle parts band after band', () => {
  it('a band waits for the knife to pass its middle and is at rest before the next but one starts', () => {
    const complaints: string[] = [];
    for (let end = START_CM; end <= 42; end += 0.01) {
      const tissue = cut(end);
      for (let k = 0; k < 20; k++) {
        const drawn = bandDrawn(k, tissue);
        const early = end <= START_CM + (k + 0.5) * BAND_CM && drawn > 0;
        const late = bandDrawn(k + 2, tissue) > 0 && drawn < 1;
        if (early || late) complaints.push(`band ${k}, cut to ${end}: ${drawn}`);
      }
    }
    expect(complaints).toEqual([]);
  });

  it(`never closes again and gives the same twice, seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 60; i++) {
      const s = START_CM - 0.5 + 9 * random();
      const theta = restingTissue().workTheta + (random() - 0.5) * 0.6;
      const retraction = random();
      let before = 0;
      for (let end = START_CM; end <= 42; end += 0.037) {
        const bare = wallHere(s, theta, cut(end, retraction))[WALL.bare]!;
        expect(bare, `seed ${SEED}, s ${s}, theta ${theta}, end ${end}`).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
        expect(wallHere(s, theta, cut(end, retraction))[WALL.bare]).toBe(bare);
        before = bare;
      }
      expect(Number.isFinite(before)).toBe(true);
    }
  });

  it('bands ahead of the knife still bridge the gap', () => {
    const { workTheta } = restingTissue();
    for (let end = START_CM + 0.7; end < 41.5; end += 0.13) {
      const tissue = cut(end);
      const ahead = Math.floor((end - START_CM) / BAND_CM + 0.5);
      const s = START_CM + (ahead + 0.5) * BAND_CM;
      expect(wallHere(s, workTheta, tissue)[circular], `${s} cm, cut to ${end}`).toBeGreaterThan(0.1);
      const behind = START_CM + (ahead - 1.5) * BAND_CM;
      expect(wallHere(behind, workTheta, tissue)[circular], `${behind} cm, cut to ${end}`).toBeLessThan(
        0.002,
      );
    }
  });

  it('its edge is scalloped: widest in the middle of each band', () => {
    const here = { depth: 0, halfWidthCm: 0 };
    const tissue = cut(42);
    for (let k = 1; k < 19; k++) {
      const middle = cutAt(START_CM + (k + 0.5) * BAND_CM, tissue, here).halfWidthCm;
      const seam = cutAt(START_CM + k * BAND_CM, tissue, here).halfWidthCm;
      expect(seam).toBeLessThan(middle * 0.85);
      expect(seam).toBeGreaterThan(middle * 0.6);
    }
  });

  it('nothing is cut before the knife starts', () => {
    const { workTheta } = restingTissue();
    for (let s = 30; s < 44; s += 0.1) expect(wallHere(s, workTheta, cut(START_CM))[WALL.bare]).toBe(0);
  });
});

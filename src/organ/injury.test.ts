import { describe, expect, it } from 'vitest';
import { randomTissue } from '../../tests/support/tissue';
import { seededRandom } from '../math/random';
import { BOUNDARY } from './coordinates';
import { DEPTH } from './esophagus';
import { createWallGrid, GRID_COLUMNS, GRID_ROWS, rowDepth, sampleWall, shareToTheta } from './grid';
import { INJURY_CM, injuryTopCm, openInjuryCm } from './injury';
import { boundaryRadius, wallHere } from './shape';
import { restingTissue, type Tissue } from './tissue';
import { WALL, WALL_SIZE } from './wall';
import { fromHalf } from '../math/half';

const inTunnel = (overrides: Partial<Tissue> = {}): Tissue => ({
  ...restingTissue(),
  insufflation: 1,
  lesRadiusCm: 0.5,
  tunnelEndCm: 42.5,
  tunnelOpening: 1,
  incisionCm: 1.8,
  incisionOpening: 1,
  ...overrides,
});

const isOpen = (s: number, theta: number, tissue: Tissue): boolean =>
  wallHere(s, theta, tissue)[WALL.open]! > 0.5;

/** Depths on the work line at which the mucosa of the sphincter is open, cm from one another. */
function openLength(tissue: Tissue, step = 0.005): number {
  let count = 0;
  for (let s = 37; s < 41.5; s += step) if (isOpen(s, tissue.workTheta, tissue)) count += 1;
  return count * step;
}

describe('a tear of the mucosa', () => {
  it('lies in the sphincter, above the junction, however long it is', () => {
    for (const injuryCm of [0.2, 0.6, 1]) {
      const top = injuryTopCm({ injuryCm });
      expect(top).toBeGreaterThan(DEPTH.lesStart);
      expect(top + injuryCm).toBeLessThan(DEPTH.egj);
      expect(top + injuryCm / 2).toBeCloseTo(INJURY_CM);
    }
  });

  it('is as long as is asked, and a slit along the work line, seeds 30 to 69', () => {
    for (let seed = 30; seed < 70; seed++) {
      const random = seededRandom(seed);
      const injuryCm = 0.2 + 0.8 * random();
      const injuryClosed = random() < 0.5 ? 0 : 0.8 * random();
      const tissue = inTunnel({ injuryCm, injuryClosed, lesRadiusCm: 0.05 + 0.7 * random() });
      const left = openInjuryCm(tissue);
      expect(Math.abs(openLength(tissue) - left), `seed ${seed}: ${left} cm`).toBeLessThan(0.03);
      let widest = 0;
      for (let turn = 0; turn < 1.2; turn += 0.01)
        if (isOpen(injuryTopCm(tissue) + left / 2, tissue.workTheta + turn, tissue)) widest = turn;
      const arc = widest * (wallHere(INJURY_CM, tissue.workTheta, tissue)[WALL.radius]! + 0.35);
      expect(2 * arc, `seed ${seed}: width`).toBeLessThan(0.6 * left + 0.03);
      if (left > 0.15) expect(arc, `seed ${seed}: width`).toBeGreaterThan(0);
    }
  });

  it('is drawn together by clips from its distal end, and then stands up as a ridge', () => {
    const half = inTunnel({ injuryCm: 0.8, injuryClosed: 0.5 });
    expect(isOpen(injuryTopCm(half) + 0.2, half.workTheta, half)).toBe(true);
    expect(isOpen(injuryTopCm(half) + 0.6, half.workTheta, half)).toBe(false);
    const closed = inTunnel({ injuryCm: 0.8, injuryClosed: 1 });
    expect(openLength(closed)).toBe(0);
    const lift = (tissue: Tissue): number => wallHere(INJURY_CM, tissue.workTheta, tissue)[WALL.lift]!;
    expect(lift(closed) - lift(inTunnel())).toBeGreaterThan(0.05);
  });

  it('takes nothing from the muscle, and nothing at all from the wall elsewhere, seeds 1 to 40', () => {
    const before = new Float64Array(WALL_SIZE);
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      // Over an open tunnel: in a closed one the thinned lips make room for the heaped ends of cut fibers.
      const whole = randomTissue(random, {
        injuryCm: 0,
        injuryClosed: 0,
        tunnelEndCm: 43.5,
        tunnelOpening: 1,
      });
      const torn = { ...whole, injuryCm: 0.2 + 0.8 * random(), injuryClosed: 0 };
      for (let i = 0; i < 40; i++) {
        const s = 20 + 26 * random();
        const theta = torn.workTheta + 2 * (random() - 0.5);
        for (const boundary of [BOUNDARY.tunnelFloor, BOUNDARY.outer])
          expect(boundaryRadius(s, theta, boundary, torn), `seed ${seed}, s ${s}`).toBeCloseTo(
            boundaryRadius(s, theta, boundary, whole),
            9,
          );
        if (s > 37.5 && s < 40.8) continue;
        before.set(wallHere(s, theta, whole));
        expect([...wallHere(s, theta, torn)], `seed ${seed}, s ${s}`).toEqual([...before]);
      }
    }
  });

  it('is not lost between the samples of the grid', () => {
    const tissue = inTunnel({ injuryCm: 0.5 });
    const grid = createWallGrid(tissue.workTheta, tissue.entryCm);
    sampleWall(grid, tissue);
    let rows = 0;
    for (let row = 0; row < GRID_ROWS; row++) {
      const s = rowDepth(grid.warp, row);
      if (s < 38 || s > 40) continue;
      const columns = Array.from({ length: GRID_COLUMNS }, (_, column) => column).filter(
        (column) =>
          Math.abs(shareToTheta(column / GRID_COLUMNS)) < 1 &&
          fromHalf(grid.field[2 * GRID_ROWS * GRID_COLUMNS * 4 + (row * GRID_COLUMNS + column) * 4 + 2]!) >
            0.5,
      );
      if (columns.length > 0) rows += 1;
      if (Math.abs(s - INJURY_CM) < 0.1) expect(columns.length, `at ${s} cm`).toBeGreaterThanOrEqual(3);
    }
    expect(rows).toBeGreaterThanOrEqual(4);
  });
});

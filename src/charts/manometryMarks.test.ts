import { describe, expect, it } from 'vitest';
import { esophagusOf, manometryOf } from '../../tests/support/chartStudies';
import { dciBox, irpWindow, pressurizedAtS } from './manometryMarks';
import { pressureAt, pressureGrid } from './pressureGrid';

const swallowOf = (motility: 'healthy' | 'I' | 'II' | 'III') => {
  const { run, swallows } = manometryOf(esophagusOf(motility));
  return { grid: pressureGrid(run), measures: swallows[0]! };
};

describe('what is marked on a map', () => {
  it('the relaxation window lasts ten seconds from the swallow, or to the end of the run', () => {
    const { measures } = swallowOf('healthy');
    expect(irpWindow(measures, 20)).toMatchObject({ fromS: 2, toS: 12, fromCm: 37.5 });
    expect(irpWindow(measures, 9)).toMatchObject({ toS: 9 });
  });

  it('the box of a contraction holds all of its 20 mmHg, and no more time than that', () => {
    const { grid, measures } = swallowOf('healthy');
    const box = dciBox(grid, measures)!;
    const most = (timeS: number): number =>
      Math.max(...grid.depthCm.filter((d) => d >= 21 && d <= 37.5).map((d) => pressureAt(grid, timeS, d)));
    expect(most(box.fromS)).toBeGreaterThanOrEqual(20);
    expect(most(box.toS)).toBeGreaterThanOrEqual(20);
    expect(most(box.fromS - 0.1)).toBeLessThan(20);
    expect(most(box.toS + 0.1)).toBeLessThan(20);
  });

  it.each(['I', 'II'] as const)('there is no such box where nothing contracts (type %s)', (motility) => {
    const { grid, measures } = swallowOf(motility);
    expect(dciBox(grid, measures)).toBeNull();
  });

  it('a pressurization is named while the whole body is under pressure, and only then', () => {
    const { grid, measures } = swallowOf('II');
    const atS = pressurizedAtS(grid, measures)!;
    for (const depth of [22, 28, 36]) expect(pressureAt(grid, atS, depth)).toBeGreaterThanOrEqual(30);
    for (const other of ['healthy', 'I', 'III'] as const) {
      const swallow = swallowOf(other);
      expect(pressurizedAtS(swallow.grid, swallow.measures)).toBeNull();
    }
  });
});

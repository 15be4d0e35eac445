import { describe, expect, it } from 'vitest';
import { esophagusOf, manometryOf } from '../../tests/support/chartStudies';
import { colorIndex, colorTable } from './colorMaps';
import { depthsOf, pressureAt, pressureGrid, timesOf } from './pressureGrid';
import { rasterOf } from './raster';
import { shareOf } from './scale';
import { pressureTable } from './tables';

const { run } = manometryOf(esophagusOf('healthy'));
const grid = pressureGrid(run);

describe('what a map is drawn from', () => {
  it('reaches from the upper sphincter into the stomach, over the whole run', () => {
    expect(depthsOf(grid)).toEqual({ from: 15.25, to: 44 });
    expect(timesOf(grid).to).toBeCloseTo(20, 9);
  });

  it('is the run’s own pressure at each of its cells', () => {
    for (const [f, cell] of [
      [0, 0],
      [57, 40],
      [200, run.cells - 1],
    ] as const) {
      expect(pressureAt(grid, f * run.frameS, run.depthCm[cell]!)).toBeCloseTo(
        run.pressureMmHg[f * run.cells + cell]!,
        4,
      );
    }
  });

  it('is 0 mmHg in the stomach, to which pressures are referred', () => {
    expect(pressureAt(grid, 4, 42)).toBe(0);
    expect(pressureAt(grid, 9, 44)).toBe(0);
  });

  it('is the edge’s own beyond the edge, never nothing', () => {
    expect(pressureAt(grid, -3, 30)).toBe(pressureAt(grid, 0, 30));
    expect(pressureAt(grid, 99, 99)).toBe(0);
  });
});

describe('the map as pixels', () => {
  const table = colorTable('even');
  const raster = rasterOf(grid, table);

  it.each([
    [9, 31],
    [12, 36],
    [5, 43],
    [1, 15.6],
  ])('has at %d s and %d cm the color of that pressure', (timeS, depthCm) => {
    const x = Math.floor(shareOf(timesOf(grid), timeS) * raster.width);
    const y = Math.floor(shareOf(depthsOf(grid), depthCm) * raster.height);
    const middleS = ((x + 0.5) / raster.width) * 20;
    const depths = depthsOf(grid);
    const middleCm = depths.from + ((y + 0.5) / raster.height) * (depths.to - depths.from);
    const color = colorIndex(pressureAt(grid, middleS, middleCm)) * 3;
    const at = (y * raster.width + x) * 4;
    expect(Array.from(raster.pixels.subarray(at, at + 4))).toEqual([
      ...table.subarray(color, color + 3),
      255,
    ]);
  });
});

it('the map as a table has every whole second and every five centimeters', () => {
  const { depthsCm, rows } = pressureTable(grid);
  expect(depthsCm).toEqual([20, 25, 30, 35, 40]);
  expect(rows).toHaveLength(21);
  expect(rows[10]!.mmHg[2]).toBeCloseTo(pressureAt(grid, 10, 30), 6);
});

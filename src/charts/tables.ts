import type { ChartWords } from './chartProps';
import { depthsOf, pressureAt, timesOf, type PressureGrid } from './pressureGrid';
import { ticksIn } from './scale';

/** What a map says in numbers: a coarse part of it, rows in time, columns in depth. */
export interface PressureTable {
  readonly depthsCm: readonly number[];
  readonly rows: readonly { readonly timeS: number; readonly mmHg: readonly number[] }[];
}

const EVERY_S = 1;
const EVERY_CM = 5;

/** A map's pressures every second and every five centimeters. */
export function pressureTable(grid: PressureGrid): PressureTable {
  const depthsCm = ticksIn(depthsOf(grid), EVERY_CM);
  return {
    depthsCm,
    rows: ticksIn(timesOf(grid), EVERY_S).map((timeS) => ({
      timeS,
      mmHg: depthsCm.map((depth) => pressureAt(grid, timeS, depth)),
    })),
  };
}

/** A distensibility in words; what is still closed has none. */
export const indexText = (diMm2PerMmHg: number | null, { bag, units }: ChartWords): string =>
  diMm2PerMmHg === null ? bag.closed : units.index(diMm2PerMmHg);

import { mix } from '../math/interpolate';
import { PRESSURE_COLORS, TABLE_COLORS } from './colorMaps';
import { depthsOf, placeIn, timesOf, type PressureGrid } from './pressureGrid';
import type { Span } from './scale';

/** Pixels as `ImageData` takes them: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Pixels a cell of the grid gets each way: pressure is smoothed before it is colored, never color itself. */
const FINER = 3;
/** A long run does not need more pixels than a screen has. */
const MOST = 1600;

/**
 * A grid as pixels, time to the right and depth downward, equal steps of both.
 * @param table 256 colors from `colorTable`
 */
export function rasterOf(grid: PressureGrid, table: Uint8ClampedArray): Raster {
  const [times, depths] = [timesOf(grid), depthsOf(grid)];
  const finest = grid.depthCm[2]! - grid.depthCm[1]!;
  const width = Math.min(MOST, grid.timeS.length * FINER);
  const height = Math.min(MOST, Math.round(((depths.to - depths.from) / finest) * FINER));
  const pixels = new Uint8ClampedArray(width * height * 4);
  const columns = places(grid.timeS, times, width);
  const rows = places(grid.depthCm, depths, height);
  const stride = grid.timeS.length;
  const { mmHg } = grid;
  const scale = (TABLE_COLORS - 1) / (PRESSURE_COLORS.to - PRESSURE_COLORS.from);
  let out = 0;
  for (const [r, v] of rows) {
    for (const [c, u] of columns) {
      const at = r * stride + c;
      const upper = mix(mmHg[at]!, mmHg[at + 1]!, u);
      const lower = mix(mmHg[at + stride]!, mmHg[at + stride + 1]!, u);
      const place = Math.round((mix(upper, lower, v) - PRESSURE_COLORS.from) * scale);
      const color = 3 * (place < 0 ? 0 : place >= TABLE_COLORS ? TABLE_COLORS - 1 : place);
      pixels[out] = table[color]!;
      pixels[out + 1] = table[color + 1]!;
      pixels[out + 2] = table[color + 2]!;
      pixels[out + 3] = 255;
      out += 4;
    }
  }
  return { width, height, pixels };
}

/** Where in the grid the middle of each pixel lies. */
function places(ascending: Float64Array, { from, to }: Span, count: number): [number, number][] {
  return Array.from({ length: count }, (_, n) => placeIn(ascending, mix(from, to, (n + 0.5) / count)));
}

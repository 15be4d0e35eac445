import { clamp, mix } from '../math/interpolate';
import { shareOf, type Span } from './scale';

export const COLOR_MAPS = ['even', 'clinical'] as const;
export type ColorMapName = (typeof COLOR_MAPS)[number];

/** Pressures that have a color of their own, mmHg; what lies outside has the color of the end. */
export const PRESSURE_COLORS: Span = { from: -10, to: 150 };

/** Colors of a table. */
export const TABLE_COLORS = 256;

type Stop = readonly [at: number, hex: string];

/**
 * `even`: viridis, by its ten published colors (van der Walt and Smith, 2015, CC0). Equal steps of pressure look like
 * equal steps, for color-blind eyes and in gray too. `clinical`: the rainbow of manometry systems, whose place on the
 * scale is said in mmHg; it draws borders where pressure has none, which is why it does not come first.
 */
const STOPS: Readonly<Record<ColorMapName, readonly Stop[]>> = {
  even: [
    '#440154',
    '#482878',
    '#3e4a89',
    '#31688e',
    '#26828e',
    '#1f9e89',
    '#35b779',
    '#6dcd59',
    '#b4de2c',
    '#fde725',
  ].map((hex, n) => [n / 9, hex] as const),
  clinical: (
    [
      [-10, '#10186e'],
      [0, '#1b37b8'],
      [12, '#1b6fe0'],
      [22, '#18aee6'],
      [32, '#1fc99a'],
      [45, '#47c832'],
      [58, '#c9e021'],
      [68, '#fbe21c'],
      [84, '#f8991d'],
      [102, '#e9281d'],
      [126, '#b3123f'],
      [150, '#c62fbe'],
    ] as const
  ).map(([mmHg, hex]) => [shareOf(PRESSURE_COLORS, mmHg), hex] as const),
};

/** `TABLE_COLORS` colors from lowest to highest pressure, red, green and blue of each in turn, 0 to 255. */
export function colorTable(name: ColorMapName): Uint8ClampedArray {
  const stops = STOPS[name];
  const table = new Uint8ClampedArray(TABLE_COLORS * 3);
  let stop = 0;
  for (let n = 0; n < TABLE_COLORS; n += 1) {
    const at = n / (TABLE_COLORS - 1);
    while (stop < stops.length - 2 && at > stops[stop + 1]![0]) stop += 1;
    const [a, from] = stops[stop]!;
    const [b, to] = stops[stop + 1]!;
    const u = clamp((at - a) / (b - a), 0, 1);
    for (let c = 0; c < 3; c += 1) table[n * 3 + c] = mix(channel(from, c), channel(to, c), u);
  }
  return table;
}

const channel = (hex: string, c: number): number => Number.parseInt(hex.slice(1 + 2 * c, 3 + 2 * c), 16);

/** Place of a pressure in a table, 0 to 255. */
export const colorIndex = (mmHg: number): number =>
  clamp(Math.round(shareOf(PRESSURE_COLORS, mmHg) * (TABLE_COLORS - 1)), 0, TABLE_COLORS - 1);

/** A color of a table as CSS writes it. */
export const cssColor = (table: Uint8ClampedArray, index: number): string =>
  `rgb(${table[index * 3]} ${table[index * 3 + 1]} ${table[index * 3 + 2]})`;

import { describe, expect, it } from 'vitest';
import { COLOR_MAPS, colorIndex, colorTable, cssColor, TABLE_COLORS } from './colorMaps';

/** CIE 1976 lightness of an sRGB color, 0 black to 100 white. */
function lightness(table: Uint8ClampedArray, n: number): number {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((c) => {
    const v = table[n * 3 + c]! / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** Hue in degrees: 0 red, 120 green, 240 blue. */
function hue(table: Uint8ClampedArray, n: number): number {
  const [r = 0, g = 0, b = 0] = table.slice(n * 3, n * 3 + 3);
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

describe.each(COLOR_MAPS)('the color map %s', (name) => {
  const table = colorTable(name);

  it('has 256 colors, hardly different from one to the next', () => {
    expect(table).toHaveLength(TABLE_COLORS * 3);
    for (let n = 1; n < TABLE_COLORS; n += 1) {
      for (let c = 0; c < 3; c += 1)
        expect(Math.abs(table[n * 3 + c]! - table[n * 3 - 3 + c]!), `${name} ${n}`).toBeLessThan(12);
    }
  });
});

describe('the even map', () => {
  const table = colorTable('even');
  const steps = Array.from(
    { length: TABLE_COLORS - 1 },
    (_, n) => lightness(table, n + 1) - lightness(table, n),
  );

  it('grows lighter with every step, so that it reads in gray and without red or green', () => {
    // A channel is a whole number: a step may be rounded to nothing, which no eye and no four steps take for less.
    expect(Math.min(...steps)).toBeGreaterThan(-0.1);
    for (let n = 4; n < TABLE_COLORS; n += 1)
      expect(lightness(table, n), `color ${n}`).toBeGreaterThan(lightness(table, n - 4));
  });

  it('grows evenly: no sixteenth of the scale is worth twice another', () => {
    const parts = Array.from(
      { length: 15 },
      (_, n) => lightness(table, n * 17 + 17) - lightness(table, n * 17),
    );
    expect(Math.max(...parts) / Math.min(...parts)).toBeLessThan(2);
  });
});

describe('the clinical map', () => {
  const table = colorTable('clinical');
  it.each([
    ['the resting body is blue', 0, 220, 250],
    ['the isobaric contour lies between blue and green', 30, 140, 190],
    ['a weak contraction is green', 45, 90, 130],
    ['then yellow', 68, 45, 65],
    ['a strong one is red', 102, -5, 15],
  ])('%s (%i mmHg)', (_, mmHg, from, to) => {
    const found = (hue(table, colorIndex(mmHg)) + 360) % 360;
    const turned = from < 0 && found > 180 ? found - 360 : found;
    expect(turned).toBeGreaterThanOrEqual(from);
    expect(turned).toBeLessThanOrEqual(to);
  });

  it('ends in magenta', () => {
    expect(hue(table, TABLE_COLORS - 1)).toBeCloseTo(-57, -1);
  });
});

it('a pressure beyond the scale has the color of its end', () => {
  expect(colorIndex(-40)).toBe(0);
  expect(colorIndex(400)).toBe(255);
  expect(cssColor(colorTable('even'), 0)).toBe('rgb(68 1 84)');
});

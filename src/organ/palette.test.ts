import { describe, expect, it } from 'vitest';
import { LAYER_COLORS, type LayerColorName } from './palette';

type Rgb = readonly [number, number, number];

/** sRGB hex to linear light, 0 to 1. */
const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** What complete color blindness of each kind leaves, in linear light (Machado, Oliveira, Fernandes 2009, severity 1). */
const BLINDNESS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (kind: string, color: Rgb): Rgb =>
  BLINDNESS[kind]!.map((row) =>
    Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2])),
  ) as unknown as Rgb;

/** Layers that touch in the wall, with and without the blue cushion. */
const TOUCHING: readonly (readonly [LayerColorName, LayerColorName])[] = [
  ['mucosa', 'submucosa'],
  ['mucosa', 'submucosaBlue'],
  ['submucosa', 'circularMuscle'],
  ['submucosaBlue', 'circularMuscle'],
  ['circularMuscle', 'longitudinalMuscle'],
  ['longitudinalMuscle', 'adventitia'],
];

describe.each(TOUCHING)('%s beside %s', (a, b) => {
  const [first, second] = [linear(LAYER_COLORS[a]), linear(LAYER_COLORS[b])];

  it('differs in gray print', () => {
    expect(Math.abs(lab(first)[0] - lab(second)[0])).toBeGreaterThanOrEqual(9);
  });

  it.each(Object.keys(BLINDNESS))('differs with %s', (kind) => {
    expect(distance(lab(seen(kind, first)), lab(seen(kind, second)))).toBeGreaterThanOrEqual(14);
  });
});

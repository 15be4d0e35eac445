import { seededRandom } from '../../math/random';

/** Textures are drawn at this size, in pixels, and halved at the end: that smooths every edge. A power of two. */
export const DRAWN = 1024;

/** One number per drawn pixel, row after row; what leaves one side comes in at the other. */
export type Field = Float32Array;

/** A field filled by a function of the pixel. */
export function fieldOf(value: (x: number, y: number, at: number) => number): Field {
  const field = new Float32Array(DRAWN * DRAWN);
  for (let y = 0, at = 0; y < DRAWN; y++) for (let x = 0; x < DRAWN; x++, at++) field[at] = value(x, y, at);
  return field;
}

/** Place in a field of a pixel that may lie beyond its sides. */
export const place = (x: number, y: number): number => (y & (DRAWN - 1)) * DRAWN + (x & (DRAWN - 1));

/** The shortest way from one coordinate to another round the torus, in pixels: -512 to 512. */
export function shortest(from: number, to: number): number {
  const way = to - from;
  return way > DRAWN / 2 || way < -DRAWN / 2 ? way - DRAWN * Math.round(way / DRAWN) : way;
}

/**
 * A field blurred as by a Gaussian, round its sides.
 * @param sigmaX,sigmaY standard deviations in drawn pixels; 0 leaves that direction as it is.
 */
export function blurred(field: Field, sigmaX: number, sigmaY: number): Field {
  let out = field;
  for (let pass = 0; pass < 3; pass++) {
    if (sigmaX > 0) out = boxed(out, sigmaX, 1, DRAWN);
    if (sigmaY > 0) out = boxed(out, sigmaY, DRAWN, 1);
  }
  return out;
}

/** One of three box blurs that together make a Gaussian; the box may end within a pixel. */
function boxed(field: Field, sigma: number, step: number, lineStep: number): Field {
  const half = (Math.sqrt(4 * sigma * sigma + 1) - 1) / 2;
  const whole = Math.min(Math.floor(half), DRAWN / 2 - 2);
  const rest = Math.min(half - whole, 1);
  const size = 2 * (whole + rest) + 1;
  const out = new Float32Array(field.length);
  for (let line = 0; line < DRAWN; line++) {
    const start = line * lineStep;
    const at = (i: number): number => field[start + (i & (DRAWN - 1)) * step]!;
    let sum = 0;
    for (let i = -whole; i <= whole; i++) sum += at(i);
    for (let i = 0; i < DRAWN; i++) {
      out[start + i * step] = (sum + rest * (at(i - whole - 1) + at(i + whole + 1))) / size;
      sum += at(i + whole + 1) - at(i - whole);
    }
  }
  return out;
}

/** The field shifted and stretched to mean 0 and standard deviation 1. */
export function normalized(field: Field): Field {
  let sum = 0;
  for (const value of field) sum += value;
  const mean = sum / field.length;
  let squares = 0;
  for (const value of field) squares += (value - mean) * (value - mean);
  const scale = 1 / Math.max(Math.sqrt(squares / field.length), 1e-12);
  return field.map((value) => (value - mean) * scale);
}

/**
 * Smooth noise without a grid in it: mean 0, standard deviation 1.
 * @param sigmaX,sigmaY how large its blotches are, in drawn pixels.
 */
export function cloud(seed: number, sigmaX: number, sigmaY: number): Field {
  const random = seededRandom(seed);
  return normalized(
    blurred(
      fieldOf(() => random() - 0.5),
      sigmaX,
      sigmaY,
    ),
  );
}

/** Takes out what is broader than `sigma` pixels, so that no blotch shows the tile's repetition. */
export function evened(field: Field, sigma: number, share = 1): Field {
  const broad = blurred(field, sigma, sigma);
  return field.map((value, at) => value - share * broad[at]!);
}

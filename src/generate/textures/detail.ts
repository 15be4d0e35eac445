import { DRAWN, type Field } from './field';

/** Side of a written texture in pixels. */
export const SIZE = 512;

/** What a texture is made of, at the drawn size. */
export interface Detail {
  /** Height field; its unit does not matter. */
  readonly height: Field;
  /** Tone or mask, 0 to 1. */
  readonly tone: Field;
  /** How steep the written slopes are: their root mean square as a share of the full range, 0 to 1. */
  readonly steepness: number;
}

/**
 * Pixels of a texture, four bytes each: slope along u (rises to the right above 128), slope along v (rises downwards,
 * with the rows, above 128), tone, 255.
 */
export function toPixels({ height, tone, steepness }: Detail): Uint8Array {
  const low = halved(height);
  const tones = halved(tone);
  const at = (x: number, y: number): number => low[(y & (SIZE - 1)) * SIZE + (x & (SIZE - 1))]!;
  const slopes = new Float32Array(SIZE * SIZE * 2);
  let squares = 0;
  for (let y = 0, i = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++, i += 2) {
      slopes[i] = at(x + 1, y) - at(x - 1, y);
      slopes[i + 1] = at(x, y + 1) - at(x, y - 1);
      squares += slopes[i]! ** 2 + slopes[i + 1]! ** 2;
    }
  }
  const scale = (127 * steepness) / Math.max(Math.sqrt(squares / (SIZE * SIZE)), 1e-12);
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let i = 0; i < SIZE * SIZE; i++) {
    pixels[4 * i] = byte(128 + scale * slopes[2 * i]!);
    pixels[4 * i + 1] = byte(128 + scale * slopes[2 * i + 1]!);
    pixels[4 * i + 2] = byte(255 * tones[i]!);
    pixels[4 * i + 3] = 255;
  }
  return pixels;
}

const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** Each written pixel is the mean of four drawn ones. */
function halved(field: Field): Float32Array {
  const out = new Float32Array(SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const at = 2 * y * DRAWN + 2 * x;
      out[y * SIZE + x] = (field[at]! + field[at + 1]! + field[at + DRAWN]! + field[at + DRAWN + 1]!) / 4;
    }
  }
  return out;
}

/** Half-precision floats for textures: 11 significant bits, here good to 0.004 cm at 8 cm. */

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The nearest half float's bits. Values must lie within ±65504; tiny ones become 0. */
export function toHalf(value: number): number {
  float[0] = value;
  const x = bits[0]!;
  const sign = (x >>> 16) & 0x8000;
  const exponent = (x >>> 23) & 0xff;
  if (exponent < 103) return sign;
  if (exponent < 113) {
    const mantissa = (x & 0x7fffff) | 0x800000;
    const shift = 126 - exponent;
    return sign | ((mantissa + (1 << (shift - 1))) >>> shift);
  }
  // Adding half of the dropped part rounds to nearest; a carry runs into the exponent, as it should.
  return sign | ((((exponent - 112) << 10) | ((x >>> 13) & 0x3ff)) + ((x >>> 12) & 1));
}

/** A half float's bits back to a number. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const mantissa = half & 0x3ff;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

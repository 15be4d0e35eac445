import { describe, expect, it } from 'vitest';
import { EASES } from './ease';
import { fromHalf, toHalf } from './half';
import { seededRandom } from './random';
import { bisect, lastAtOrBefore } from './search';
import { solve3 } from './solve3';
import { Spline } from './spline';

const SEED = 8;

describe('half floats', () => {
  it('keep eleven bits, round to the nearest and know zero, one and tiny numbers', () => {
    expect([0, 1, -2, 0.5, 65504].map((x) => fromHalf(toHalf(x)))).toEqual([0, 1, -2, 0.5, 65504]);
    expect(fromHalf(toHalf(2 ** -24))).toBe(2 ** -24);
    // Bits as the standard has them.
    expect([toHalf(1), toHalf(-2), toHalf(65504), toHalf(2 ** -14)]).toEqual([
      0x3c00, 0xc000, 0x7bff, 0x0400,
    ]);
  });

  it(`are never off by more than half a step, seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 2000; i++) {
      const x = (random() - 0.5) * 10 ** (random() * 8 - 4);
      expect(Math.abs(fromHalf(toHalf(x)) - x), String(x)).toBeLessThanOrEqual(
        Math.abs(x) * 2 ** -11 + 2 ** -25,
      );
    }
  });
});

describe('the seeded generator', () => {
  it('repeats itself for the same seed, stays in [0, 1) and is level', () => {
    const a = seededRandom(SEED);
    const b = seededRandom(SEED);
    let sum = 0;
    for (let i = 0; i < 4000; i++) {
      const x = a();
      expect(x).toBe(b());
      expect(x >= 0 && x < 1).toBe(true);
      sum += x;
    }
    expect(Math.abs(sum / 4000 - 0.5)).toBeLessThan(0.02);
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });
});

describe('the search', () => {
  it(`finds what a plain look through the list finds, seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 200; i++) {
      const keys = Array.from({ length: Math.floor(random() * 9) }, () => Math.floor(random() * 6)).sort(
        (a, b) => a - b,
      );
      const x = random() * 8 - 1;
      const plain = keys.filter((key) => key <= x).length - 1;
      expect(
        lastAtOrBefore(keys, (key) => key, x),
        `seed ${SEED}: ${x} in ${keys.join(' ')}`,
      ).toBe(plain);
    }
  });
});

describe('the spline', () => {
  it('goes through its points, keeps a straight line straight and goes on past its ends', () => {
    const knots = [0, 1, 4, 5];
    const spline = new Spline(knots, [2, -1, 3, 3]);
    expect(knots.map((x) => spline.at(x))).toEqual([2, -1, 3, 3]);
    const line = new Spline(
      knots,
      knots.map((x) => 3 * x - 2),
    );
    for (let x = -2; x < 8; x += 0.1) expect(line.at(x)).toBeCloseTo(3 * x - 2, 9);
  });
});

describe('three equations', () => {
  it(`are solved, seed ${SEED}; columns in one plane are refused`, () => {
    const random = seededRandom(SEED);
    const out = new Float64Array(3);
    for (let i = 0; i < 100; i++) {
      const m = Float64Array.from({ length: 9 }, () => random() - 0.5);
      const x = [random(), random(), random()];
      const v = Float64Array.from([0, 1, 2], (k) => x[0]! * m[k]! + x[1]! * m[3 + k]! + x[2]! * m[6 + k]!);
      expect(solve3(m, v, out), `seed ${SEED}, case ${i}`).toBe(true);
      for (let k = 0; k < 3; k++) expect(out[k], `seed ${SEED}, case ${i}`).toBeCloseTo(x[k]!, 6);
    }
    expect(solve3(Float64Array.of(1, 2, 3, 2, 4, 6, 0, 1, 0), Float64Array.of(1, 1, 1), out)).toBe(false);
  });
});

describe('easings', () => {
  it.each(Object.entries(EASES))('« %s » goes from 0 to 1 and never back', (_, ease) => {
    expect([ease(0), ease(1)]).toEqual([0, 1]);
    for (let u = 0; u < 1; u += 0.01) expect(ease(u + 0.01)).toBeGreaterThanOrEqual(ease(u) - 1e-12);
  });
});

describe('halving', () => {
  it('finds where an answer turns, as exactly as a number can tell', () => {
    expect(bisect(0, 2, (x) => x * x >= 2)).toBeCloseTo(Math.SQRT2, 14);
    expect([bisect(-3, 5, () => true), bisect(-3, 5, () => false)]).toEqual([-3, 5]);
  });
});

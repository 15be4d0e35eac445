import { clamp } from './interpolate';

/**
 * Smooth curve through points: cubic Hermite with slopes from the neighboring points (uneven knots allowed).
 * Past the ends it goes straight on.
 * @param knots ascending. @param values one per knot.
 */
export class Spline {
  private readonly slopes: number[];

  constructor(
    private readonly knots: readonly number[],
    private readonly values: readonly number[],
  ) {
    const n = knots.length;
    const slope = (i: number, j: number): number => (values[j]! - values[i]!) / (knots[j]! - knots[i]!);
    this.slopes = knots.map((_, i) => {
      if (i === 0) return slope(0, 1);
      if (i === n - 1) return slope(n - 2, n - 1);
      const before = slope(i - 1, i);
      const after = slope(i, i + 1);
      const w = (knots[i]! - knots[i - 1]!) / (knots[i + 1]! - knots[i - 1]!);
      return before * (1 - w) + after * w;
    });
  }

  at(x: number): number {
    const { knots, values, slopes } = this;
    const last = knots.length - 1;
    if (x <= knots[0]!) return values[0]! + slopes[0]! * (x - knots[0]!);
    if (x >= knots[last]!) return values[last]! + slopes[last]! * (x - knots[last]!);
    let i = 0;
    while (knots[i + 1]! < x) i++;
    const h = knots[i + 1]! - knots[i]!;
    const u = clamp((x - knots[i]!) / h, 0, 1);
    const u2 = u * u;
    const u3 = u2 * u;
    return (
      values[i]! * (2 * u3 - 3 * u2 + 1) +
      slopes[i]! * h * (u3 - 2 * u2 + u) +
      values[i + 1]! * (-2 * u3 + 3 * u2) +
      slopes[i + 1]! * h * (u3 - u2)
    );
  }
}

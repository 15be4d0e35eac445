/** Three columns of a 3x3 matrix in one row: a0 a1 a2 b0 b1 b2 c0 c1 c2. */
export type Columns = Float64Array;

/**
 * Solves `x*a + y*b + z*c = v` by Cramer's rule into `out`.
 * @returns false when the columns lie (almost) in one plane; `out` is then left as it was.
 */
export function solve3(m: Columns, v: Float64Array, out: Float64Array): boolean {
  const det = triple(m, m, m, 0, 3, 6);
  if (Math.abs(det) < 1e-14) return false;
  out[0] = triple(v, m, m, 0, 3, 6) / det;
  out[1] = triple(m, v, m, 0, 0, 6) / det;
  out[2] = triple(m, m, v, 0, 3, 0) / det;
  return true;
}

/** a . (b x c), each vector at an offset of its own array. */
function triple(a: Float64Array, b: Float64Array, c: Float64Array, i: number, j: number, k: number): number {
  return (
    a[i]! * (b[j + 1]! * c[k + 2]! - b[j + 2]! * c[k + 1]!) +
    a[i + 1]! * (b[j + 2]! * c[k]! - b[j]! * c[k + 2]!) +
    a[i + 2]! * (b[j]! * c[k + 1]! - b[j + 1]! * c[k]!)
  );
}

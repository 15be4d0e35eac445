/** Value between `a` and `b` at `u` in [0,1] (not clamped). */
export const mix = (a: number, b: number, u: number): number => a + (b - a) * u;

/** `x` held within [min, max]. */
export const clamp = (x: number, min: number, max: number): number => (x < min ? min : x > max ? max : x);

/** 0 below `a`, 1 above `b`, Hermite-smooth between. `a` must be below `b`. */
export function smoothstep(a: number, b: number, x: number): number {
  const u = clamp((x - a) / (b - a), 0, 1);
  return u * u * (3 - 2 * u);
}

/** A bump of height 1 at `center` that is exactly 0 beyond `halfWidth`, with zero slope at both. */
export function bump(center: number, halfWidth: number, x: number): number {
  const d = Math.abs(x - center) / halfWidth;
  if (d >= 1) return 0;
  const v = 1 - d * d;
  return v * v;
}

/** The angle folded into (-pi, pi]. */
export function wrapAngle(angle: number): number {
  const turn = 2 * Math.PI;
  let a = angle % turn;
  if (a > Math.PI) a -= turn;
  else if (a <= -Math.PI) a += turn;
  return a;
}

/** Smooth minimum: like Math.min but rounded over `k`. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = clamp(0.5 + (0.5 * (b - a)) / k, 0, 1);
  return mix(b, a, h) - k * h * (1 - h);
}

/**
 * `x` held below `limit` without a corner: nearly `x` where it is small, never above `limit`, 0 where either is.
 * Both must not be negative.
 */
export function softLimit(x: number, limit: number): number {
  if (x <= 0 || limit <= 0) return 0;
  const u = x / limit;
  return x / Math.sqrt(Math.sqrt(1 + u * u * u * u));
}

/** Smooth maximum: like Math.max but rounded over `k`. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

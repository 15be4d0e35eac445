/**
 * What is in the lumen and what squeezes it, depth by depth: a snapshot that nobody writes to again, so that two
 * tissues with the same one are the same.
 */
export interface LumenProfile {
  /** Depth of the first value and of each step after it, cm. */
  readonly fromCm: number;
  readonly stepCm: number;
  /** Radius filled by what was swallowed, cm; 0: nothing there. */
  readonly fluidCm: Float32Array;
  /** How far the muscle has closed the lumen, 0 not at all to 1. */
  readonly squeeze: Float32Array;
}

/** A field of a profile at depth `s`, cm, interpolated; 0 beyond its ends. */
export function profileAt(profile: LumenProfile, field: Float32Array, s: number): number {
  const at = (s - profile.fromCm) / profile.stepCm;
  if (at <= -1 || at >= field.length) return 0;
  const i = Math.floor(at);
  const u = at - i;
  return (i >= 0 ? field[i]! : 0) * (1 - u) + (i + 1 < field.length ? field[i + 1]! : 0) * u;
}

/** Widest that what was swallowed fills the lumen anywhere, cm. */
export function widestCm({ fluidCm }: LumenProfile): number {
  let widest = 0;
  for (const radius of fluidCm) if (radius > widest) widest = radius;
  return widest;
}

/** Between which depths two profiles differ; null: nowhere. Profiles of one run stand on the same depths. */
export function changedDepths(
  a: LumenProfile | null,
  b: LumenProfile | null,
): { readonly fromCm: number; readonly toCm: number } | null {
  if (a === b) return null;
  const any = a ?? b;
  if (!any) return null;
  const depth = (i: number): number => any.fromCm + i * any.stepCm;
  const last = any.fluidCm.length - 1;
  const comparable =
    a && b && a.fromCm === b.fromCm && a.stepCm === b.stepCm && b.fluidCm.length === last + 1;
  if (!comparable) return { fromCm: depth(-1), toCm: depth(last + 1) };
  const differs = (i: number): boolean => a.fluidCm[i] !== b.fluidCm[i] || a.squeeze[i] !== b.squeeze[i];
  let from = 0;
  while (from <= last && !differs(from)) from += 1;
  if (from > last) return null;
  let to = last;
  while (!differs(to)) to -= 1;
  return { fromCm: depth(from - 1), toCm: depth(to + 1) };
}

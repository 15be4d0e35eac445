/** Easings: 0 -> 0, 1 -> 1. */
export const EASES = {
  linear: (u: number): number => u,
  smooth: (u: number): number => u * u * (3 - 2 * u),
  out: (u: number): number => 1 - (1 - u) * (1 - u),
  in: (u: number): number => u * u,
  step: (u: number): number => (u < 1 ? 0 : 1),
} as const;

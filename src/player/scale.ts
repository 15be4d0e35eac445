/** A round length and how long it stands in the picture. */
export interface ScaleLength {
  readonly cm: number;
  readonly px: number;
}

/** Shortest length worth drawing, cm. */
const LEAST_CM = 0.1;

/**
 * The longest of 1, 2 and 5 times a power of ten that keeps within `mostPx`.
 * @param cmPerPx above 0.
 * @returns null when there is nothing to measure, or a millimeter would be too long.
 */
export function scaleLength(cmPerPx: number, mostPx: number): ScaleLength | null {
  const most = cmPerPx * mostPx;
  if (!(most >= LEAST_CM) || !Number.isFinite(most)) return null;
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const step = [5, 2, 1].find((factor) => factor * power <= most * (1 + 1e-9)) ?? 1;
  const cm = step * power;
  return { cm, px: cm / cmPerPx };
}

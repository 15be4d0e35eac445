/** A stretch of an axis, in the unit of what it measures. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where `x` lies in a span: 0 at its beginning, 1 at its end. */
export const shareOf = ({ from, to }: Span, x: number): number => (x - from) / (to - from);

/** The same as CSS takes it. */
export const percentOf = (span: Span, x: number): string => `${+(shareOf(span, x) * 100).toFixed(3)}%`;

/** Multiples of `step` within a span, its ends included. */
export function ticksIn({ from, to }: Span, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Reckoned from the whole number, so that no error adds up.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => (first + n) * step);
}

/** The step of 1, 2 or 5 times a power of ten that gives at most `most` steps. */
export function evenStep({ from, to }: Span, most: number): number {
  const least = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((n) => n * power).find((step) => step >= least * (1 - 1e-9)) ?? 10 * power;
}

/** A number as a path writes it: short, and never in powers of ten. */
export const short = (x: number): string => `${+x.toFixed(3)}`;

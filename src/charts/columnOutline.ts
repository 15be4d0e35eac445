import { short } from './scale';

/** Radius below which barium only coats the wall and is no column, cm. */
export const COATING_CM = 0.16;
/** A stretch shorter than this is a drop on the wall, cm. */
const DROP_CM = 1;

/** Half of an outline: [half width, height above its zero], from its top down. */
export type HalfOutline = readonly (readonly [halfWidth: number, aboveCm: number])[];

/**
 * What barium fills, as one or more halves of an outline, each a stretch that is wider than a coating. The top of a
 * stretch is level, as a fluid's; its lower end tapers into what is closed.
 * @param depthCm cm from the incisors, ascending
 * @param zeroCm depth from which heights are measured
 */
export function filledStretches(
  depthCm: Float64Array,
  radiusCm: Float64Array,
  zeroCm: number,
): HalfOutline[] {
  const stretches: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] | null = null;
  depthCm.forEach((depth, n) => {
    const radius = radiusCm[n]!;
    const above = zeroCm - depth;
    if (radius < COATING_CM) {
      open?.push([0, above]);
      open = null;
      return;
    }
    if (!open) {
      open = [];
      stretches.push(open);
      // The level itself lies between this depth and the one above it.
      const step = depth - (depthCm[n - 1] ?? depth);
      const gone = radius - (radiusCm[n - 1] ?? 0);
      const share = gone > 0 ? Math.min(1, (radius - COATING_CM) / gone) : 0;
      open.push([radius, above + step * share]);
    }
    open.push([radius, above]);
  });
  return stretches.filter((half) => half[0]![1] - half.at(-1)![1] >= DROP_CM);
}

/** An outline with its mirror image, closed, as the `d` of an SVG path: y downward. */
export const mirroredPath = (half: HalfOutline): string => {
  const right = half.map(([r, above]) => `${short(r)} ${short(-above)}`);
  const left = half.map(([r, above]) => `${short(-r)} ${short(-above)}`).reverse();
  return half.length > 1 ? `M${[...right, ...left].join('L')}Z` : '';
};

/** Half the width of what merely wets the wall, cm. */
const THREAD_CM = 0.1;

/** The wall that barium has wetted, down to a depth, as the `d` of an SVG path: a thread of even width. */
export const coatingPath = (depthCm: Float64Array, zeroCm: number, endCm: number): string =>
  mirroredPath([
    [THREAD_CM, zeroCm - depthCm[0]!],
    [THREAD_CM, zeroCm - endCm],
  ]);

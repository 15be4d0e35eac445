/**
 * The spine [D]: where each vertebra stands, from the third of the neck to the third of the loins, drawn after atlas
 * plates, behind a dilated esophagus.
 */
export interface Vertebra {
  readonly y: number;
  readonly z: number;
  /** Height of body and disk together, cm. */
  readonly pitchCm: number;
  /** Half width of the body, cm. */
  readonly halfWidthCm: number;
}

export const SPINE_MIDLINE_X = -1.9;

/** Curve of the column: heights and depths through which the middles of the bodies run. */
const COURSE = {
  y: [31.5, 28, 24.5, 21, 16, 11, 6, 1, -4, -9, -14],
  z: [-3.6, -3.5, -4.1, -5.2, -6.7, -7.6, -7.8, -7.3, -6.4, -5.6, -5.2],
} as const;
export const SPINE_COURSE: {
  readonly y: readonly number[];
  readonly z: readonly number[];
} = COURSE;

const COUNT = 20;
const TOP_CM = 31;

/** The vertebrae from above down; each a little higher and wider than the one before. */
export function vertebrae(depthAt: (y: number) => number): Vertebra[] {
  const list: Vertebra[] = [];
  let top = TOP_CM;
  for (let i = 0; i < COUNT; i++) {
    const share = i / (COUNT - 1);
    const pitchCm = 1.6 + 1.5 * share;
    const y = top - pitchCm / 2;
    list.push({ y, z: depthAt(y), pitchCm, halfWidthCm: 1.1 + 1.15 * share });
    top -= pitchCm;
  }
  return list;
}

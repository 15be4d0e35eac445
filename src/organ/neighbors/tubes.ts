/**
 * Neighbors that are tubes: a line in the world and a radius along it, cm. They stand where anatomy has them beside the
 * esophagus (S69, S75 [V2]: the aortic arch and the left main bronchus cross it at its left and in front, the
 * descending aorta comes to lie behind it at the hiatus); amounts are drawn after atlas plates [D], clear of a dilated
 * esophagus.
 */
export interface TubePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusCm: number;
}

const at = (x: number, y: number, z: number, radiusCm: number): TubePoint => ({ x, y, z, radiusCm });

/** From the heart up over the arch and down beside the spine to the belly. */
export const AORTA: readonly TubePoint[] = [
  at(-2.4, 9.6, 4.6, 1.35),
  at(-3.2, 13, 4.5, 1.4),
  at(-2.9, 16.4, 3.9, 1.4),
  at(-1.2, 18.5, 2.6, 1.35),
  at(1, 18.8, 0.4, 1.3),
  at(2, 17.5, -2.2, 1.25),
  at(1.9, 15.2, -4.4, 1.2),
  at(1.5, 11, -5.5, 1.15),
  at(1.3, 6, -5.4, 1.1),
  at(1, 2, -5, 1.05),
  at(0.1, -2.4, -4.6, 1),
  at(-1, -7, -3.9, 0.95),
  at(-1.6, -12.5, -3.2, 0.9),
];

/** Windpipe from below the larynx to the carina. */
export const TRACHEA: readonly TubePoint[] = [
  at(-1.65, 26.6, 1.15, 0.95),
  at(-1.7, 23, 0.95, 0.95),
  at(-1.75, 19, 0.95, 0.95),
  at(-1.8, 16, 0.95, 0.98),
  at(-1.85, 14.7, 1, 1.05),
];

/** The left main bronchus crosses in front of the esophagus at 26 cm (S69). */
export const LEFT_BRONCHUS: readonly TubePoint[] = [
  at(-1.85, 14.9, 1, 0.85),
  at(-0.6, 13.7, 1.05, 0.68),
  at(1.2, 12.6, 0.7, 0.62),
  at(3.2, 11.6, 0.1, 0.56),
  at(4.6, 10.4, -0.2, 0.42),
];

export const RIGHT_BRONCHUS: readonly TubePoint[] = [
  at(-1.85, 14.9, 1, 0.85),
  at(-3, 13.4, 1, 0.75),
  at(-4.4, 12.2, 0.6, 0.7),
  at(-5.8, 11, 0.2, 0.6),
  at(-6.8, 9.6, 0, 0.45),
];

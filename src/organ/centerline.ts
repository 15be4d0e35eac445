/**
 * Course of the esophagus from the upper pharynx to the junction: sideways shift and depth front to back at a few
 * depths; the height follows because `s` is length along the path.
 * Left in the neck, midline at T4, right to T7, then sharply left to the hiatus (S69, S75 [V2]); amounts [D].
 * The junction is the origin; the body's midline lies at x = -1.9.
 */
export const ESOPHAGUS_COURSE: readonly { readonly s: number; readonly x: number; readonly z: number }[] = [
  { s: 10, x: -1.6, z: -1.25 },
  { s: 12, x: -1.6, z: -1.25 },
  { s: 15, x: -1.6, z: -1.35 },
  { s: 19, x: -1.6, z: -1.8 },
  { s: 23, x: -1.9, z: -2.2 },
  { s: 27, x: -2.15, z: -2.25 },
  { s: 30, x: -2.15, z: -1.95 },
  { s: 33, x: -1.8, z: -1.4 },
  { s: 36, x: -1.05, z: -0.75 },
  { s: 38, x: -0.42, z: -0.2 },
  { s: 40, x: 0, z: 0 },
];

/** Above this depth the path turns forward through the throat and the mouth. */
export const THROAT_CM = 10;
/** Radius of the turn from the throat to the mouth, cm [D]. */
export const THROAT_TURN_CM = 3;

/**
 * Outline of the body round the organ, for orientation only [D]: head, neck and trunk as level ellipses about the
 * midline (1.9 cm to the right of the junction). Arms are left out.
 */
export interface BodyRing {
  /** Height, cm in the world. */
  readonly y: number;
  /** Middle, front to back. */
  readonly z: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
}

export const BODY_MIDLINE_X = -1.9;

const ring = (y: number, z: number, halfWidth: number, halfDepth: number): BodyRing => ({
  y,
  z,
  halfWidth,
  halfDepth,
});

export const BODY_RINGS: readonly BodyRing[] = [
  ring(-30, 0.6, 15.8, 10.6),
  ring(-18, 1, 14.6, 10),
  ring(-8, 1, 14.8, 10.4),
  ring(2, 0.6, 15.8, 11),
  ring(10, 0.2, 17.4, 11),
  ring(15, -0.4, 19.2, 10),
  ring(18.5, -0.9, 18.2, 8.4),
  ring(21, -1.2, 13, 7),
  ring(22.8, -1.2, 8.4, 6.3),
  ring(25, -0.9, 6.3, 6),
  ring(27.6, -0.2, 6, 6.4),
  ring(29.2, 0.9, 6.3, 7.8),
  ring(31.5, 0.9, 7, 9),
  ring(35, 0.5, 7.6, 9.7),
  ring(40, 0, 7.8, 9.8),
  ring(44, -0.3, 6.9, 8.8),
  ring(47, -0.5, 4.6, 6),
  ring(48.6, -0.6, 0.2, 0.3),
];

/**
 * Outline of the heart [D]: level-free rings along its own axis, from the base (up, right, back) to the apex (down,
 * left, front). It lies in front of the esophagus, on the diaphragm.
 */
export interface HeartRing {
  /** Middle of the ring, world cm. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Half widths across the axis, cm: sideways and front to back. */
  readonly wide: number;
  readonly deep: number;
}

const ring = (x: number, y: number, z: number, wide: number, deep: number): HeartRing => ({
  x,
  y,
  z,
  wide,
  deep,
});

export const HEART_RINGS: readonly HeartRing[] = [
  ring(-1.8, 12.1, 5, 0.3, 0.2),
  ring(-1.6, 11.6, 5, 2.2, 1.7),
  ring(-1.2, 10.5, 5.1, 3.5, 2.6),
  ring(-0.5, 9.1, 5.3, 4.3, 3.05),
  ring(0.5, 7.7, 5.5, 4.55, 3.2),
  ring(1.8, 6.5, 5.7, 4.3, 3.1),
  ring(3.2, 5.4, 6, 3.6, 2.75),
  ring(4.6, 4.5, 6.3, 2.6, 2.1),
  ring(5.6, 3.9, 6.5, 1.5, 1.2),
  ring(6.2, 3.6, 6.6, 0.2, 0.2),
];

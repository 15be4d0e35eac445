/**
 * The authored rings past the junction [D]: a stylized stomach of moderate filling drawn after atlas plates, with
 * fundus, angle of His (S71 [V1]: acute, between the left side of the esophagus and the fundus) and both curvatures.
 * Each ring: depth `s` along the lesser curvature, the points at 3 o'clock (lesser curvature) and at 9 o'clock (over
 * the fundus and down the greater curvature) as x, y, the shift of its center forward, and its half depth front to back.
 */
export interface AuthoredRing {
  readonly s: number;
  readonly at3: readonly [number, number];
  readonly at9: readonly [number, number];
  readonly forward: number;
  readonly halfDepth: number;
}

const ring = (
  s: number,
  at3: readonly [number, number],
  at9: readonly [number, number],
  forward: number,
  halfDepth: number,
): AuthoredRing => ({ s, at3, at9, forward, halfDepth });

export const STOMACH_RINGS: readonly AuthoredRing[] = [
  ring(40, [-0.8, 0], [0.8, 0], 0, 0.8),
  ring(40.5, [-0.68, -0.5], [0.94, -0.6], 0.02, 0.84),
  ring(41, [-0.58, -1], [1.45, -1.15], 0.03, 0.96),
  ring(41.6, [-0.46, -1.6], [2.35, -1.3], 0.02, 1.18),
  ring(42.3, [-0.36, -2.3], [3.1, -0.6], 0, 1.45),
  ring(43.1, [-0.27, -3.1], [3.7, 0.55], -0.05, 1.85),
  ring(44, [-0.15, -4], [4.35, 1.8], -0.1, 2.35),
  ring(45, [0, -5], [5.2, 2.85], -0.1, 2.9),
  ring(46, [0.15, -6], [6.4, 3.1], 0, 3.4),
  ring(47.1, [0.35, -7.05], [7.6, 2.4], 0.2, 3.8),
  ring(48.2, [0.4, -8.15], [8.4, 0.8], 0.5, 4.05),
  ring(49.3, [0.25, -9.25], [8.75, -1.6], 0.8, 4.15),
  ring(50.4, [-0.15, -10.3], [8.55, -4.6], 1.1, 4.1),
  ring(51.5, [-0.75, -11.2], [7.8, -7.6], 1.5, 3.85),
  ring(52.6, [-1.6, -11.9], [6.2, -10.5], 1.9, 3.45),
  ring(53.7, [-2.7, -12.2], [3.7, -12.8], 2.2, 2.9),
  ring(54.9, [-3.9, -12.1], [1, -14.1], 2.4, 2.35),
  ring(56.1, [-5.1, -11.7], [-1.7, -14.3], 2.4, 1.85),
  ring(57.3, [-6.2, -11.1], [-4.1, -13.5], 2.2, 1.4),
  ring(58.4, [-7.1, -10.5], [-6.1, -12.1], 1.9, 1),
  ring(59.4, [-7.9, -10.1], [-7.6, -11.2], 1.6, 0.6),
  ring(60.6, [-8.9, -9.8], [-9.1, -11.6], 1.5, 0.95),
];

/** Depth of the pylorus on this scale, cm, and where the patch ends. */
export const PYLORUS_CM = 59.4;
export const PATCH_END_CM = 60.6;
export const PATCH_START_CM = 0;

import type { CaseParameters } from './case';

/** Clock hour, seen looking distally (12 anterior, 3 patient's right), to theta in radians. */
export const hourToTheta = (hour: number): number => (hour / 12) * 2 * Math.PI;

/** Theta in radians to the clock hour, above 0 up to 12. */
export function thetaToHour(theta: number): number {
  const hour = ((theta / (2 * Math.PI)) * 12) % 12;
  return hour > 0 ? hour : hour + 12;
}

/**
 * Hour at which the entry, tunnel and myotomy run. Anterior 2 o'clock; posterior 5 o'clock (S25 [V1]).
 */
export const TUNNEL_HOUR: Readonly<Record<CaseParameters['approach'], number>> = {
  anterior: 2,
  posterior: 5,
};

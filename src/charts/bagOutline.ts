import type { Distensibility } from '../physiology/measures';
import { short } from './scale';

/** A bag filled across the junction as the `d` of an SVG path: mm from its axis, cm from the incisors. */
export function bagPath({ depthCm, diameterMm }: Distensibility): string {
  const right = Array.from(depthCm, (depth, n) => `${short(diameterMm[n]! / 2)} ${short(depth)}`);
  const left = Array.from(depthCm, (depth, n) => `${short(-diameterMm[n]! / 2)} ${short(depth)}`).reverse();
  return right.length > 1 ? `M${[...right, ...left].join('L')}Z` : '';
}

/** Diameter that a round waist has at an index and a pressure, mm: the index is its area, mm², per mmHg. */
export const diameterAtIndexMm = (diMm2PerMmHg: number, pressureMmHg: number): number =>
  2 * Math.sqrt((Math.max(0, diMm2PerMmHg) * Math.max(0, pressureMmHg)) / Math.PI);

import type { Distensibility } from '../physiology/measures';
import { mirroredPath } from './columnOutline';

/** A bag filled across the junction as the `d` of an SVG path: mm from its axis, cm from the incisors. */
export const bagPath = ({ depthCm, diameterMm }: Distensibility): string =>
  mirroredPath(Array.from(depthCm, (depth, n) => [diameterMm[n]! / 2, -depth]));

/** Diameter that a round waist has at an index and a pressure, mm: the index is its area, mm², per mmHg. */
export const diameterAtIndexMm = (diMm2PerMmHg: number, pressureMmHg: number): number =>
  2 * Math.sqrt((Math.max(0, diMm2PerMmHg) * Math.max(0, pressureMmHg)) / Math.PI);

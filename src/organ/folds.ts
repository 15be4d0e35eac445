import { smoothstep } from '../math/interpolate';
import { DEPTH } from './esophagus';
import { puckered } from './rosette';
import type { Tissue } from './tissue';

/** How many folds stand round the lumen [D]. */
const ESOPHAGEAL_FOLDS = 6;
const GASTRIC_FOLDS = 11;

/**
 * Height of the esophagus's lengthwise folds at depth `s`, cm: they belong to a collapsed lumen and iron out with gas.
 * Where the closed sphincter draws the mucosa together its own pucker takes their place.
 */
export function esophagealFoldHeight(s: number, lumenRadius: number, tissue: Tissue): number {
  const gathered = puckered(s, tissue) * smoothstep(35, 36.5, s);
  const present = smoothstep(16.5, 19, s) * (1 - smoothstep(40.4, 41.4, s)) * (1 - gathered);
  const slack = 0.16 * (1 - 0.75 * tissue.insufflation) + 0.5 * Math.max(0, 0.3 - lumenRadius) * 0.3;
  return present * Math.min(slack, 0.42 * lumenRadius);
}

/** Height of the ripples that gas leaves in the esophageal body, cm: low and wide, so that it is no turned pipe [D]. */
export const rippleHeight = (s: number, tissue: Tissue): number =>
  0.05 * tissue.insufflation * smoothstep(17, 20, s) * (1 - smoothstep(35, 37, s));

/** Height of the gastric folds (rugae) at depth `s`, cm; they fade toward the pylorus and with gas. */
export const gastricFoldHeight = (s: number, tissue: Tissue): number =>
  0.3 * (1 - 0.45 * tissue.insufflation) * smoothstep(DEPTH.egj + 1.2, 44, s) * (1 - smoothstep(55, 59, s));

/** Shape of the esophageal folds round the lumen, 0 valley to 1 crest. */
export const esophagealFold = (theta: number): number => 0.5 + 0.5 * Math.cos(ESOPHAGEAL_FOLDS * theta);

/** Shape of the ripples, 0 to 1: a few long folds that wander, over faint rings at uneven distances. */
export function ripple(s: number, theta: number): number {
  const long = Math.cos(3 * theta + 0.3 * s) + 0.7 * Math.cos(2 * theta - 0.17 * s + 1) * Math.sin(0.31 * s);
  const rings = Math.sin(3.1 * s + 0.5 * Math.sin(theta)) + Math.sin(2.3 * s + 0.6 * Math.cos(theta + 1));
  return 0.5 + 0.17 * long + 0.1 * rings;
}

/** Shape of the gastric folds, 0 to 1: they run lengthwise, wander, and leave the lesser curvature smooth. */
export function gastricFold(s: number, theta: number): number {
  const wander = 0.5 * Math.sin(0.55 * s) + 0.25 * Math.sin(1.3 * s + 2 * theta);
  const wave = 0.5 + 0.5 * Math.cos(GASTRIC_FOLDS * theta + wander);
  const awayFromLesserCurvature = smoothstep(-0.95, 0.1, -Math.sin(theta));
  return wave * wave * awayFromLesserCurvature;
}

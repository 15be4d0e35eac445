import { bump, mix, smoothMin, smoothstep, wrapAngle } from '../math/interpolate';
import { DEPTH } from './esophagus';

/**
 * What an endoscope passes on its way to the gullet: tongue below (12 o'clock, for the tube has turned), palate and
 * uvula above, epiglottis, larynx, and the slit of the upper sphincter. Calm and stylized; all amounts [D].
 * Each shape says how near the axis the wall comes in a direction; the nearest, smoothly joined, is the lumen.
 */

/** A shape that is not there stands this far outside the tube, cm: more than any rounding below reaches. */
const AWAY_CM = 0.6;
/** Directions flatter than this cosine to a plane see it as if they met it here: farther than the tube is wide. */
const GRAZING = 0.15;
const SLIT_GRAZING = 0.06;

/** Below this depth nothing of the throat is left, cm. */
export const THROAT_END_CM = 17;

/** Between `from` and `to` a shape appears, between `until` and `gone` it leaves again. */
const present = (from: number, to: number, until: number, gone: number, s: number): number =>
  smoothstep(from, to, s) * (1 - smoothstep(until, gone, s));

/** Distance of a shape that is `share` there: `near` cm where it stands, outside the tube where not. */
const distance = (radius: number, near: number, share: number): number => mix(radius + AWAY_CM, near, share);

/** Back of the tongue: a broad cushion across the floor, with a soft furrow in its midline; its root swells before the throat. */
function tongue(s: number, front: number, radius: number): number {
  const share = present(0.2, 1.9, 7.8, 9.9, s);
  const cos = Math.cos(front);
  if (share === 0 || cos <= 0) return radius + AWAY_CM;
  const furrow = 0.14 * bump(0, 0.5, front) * present(0.6, 2, 6, 8, s);
  const near = 0.44 - 0.06 * bump(7.2, 2, s) + furrow;
  return (distance(radius, near, share) * (1 + 0.16 * front * front)) / Math.max(cos, GRAZING);
}

/** Hard palate, arched; the soft palate hangs lower and ends in the uvula. */
function palate(s: number, back: number, radius: number): number {
  const share = present(0.2, 1.6, 7.3, 8.5, s);
  const cos = Math.cos(back);
  if (share === 0 || cos <= -0.4) return radius + AWAY_CM;
  const soft = 0.1 * smoothstep(5, 7, s);
  // As wide near the axis as at its root, so that it ends round.
  const uvula = 0.58 * present(6.5, 7.2, 7.3, 8, s) * bump(0, 0.36, back * back);
  const raphe = 0.04 * bump(0, 0.25, back) * (1 - smoothstep(4.5, 6, s));
  const near = 0.98 - soft - uvula - raphe + 0.5 * Math.sin(back) ** 2 + (cos < 0 ? cos * cos * 3 : 0);
  return distance(radius, near, share);
}

/** The arches at both sides of the way from the mouth into the throat. */
function fauces(s: number, theta: number, radius: number): number {
  return distance(radius, 1, bump(7, 1.8, s)) / Math.hypot(Math.sin(theta), GRAZING);
}

/** A low crescent that stands up in front of the larynx. */
function epiglottis(s: number, front: number, radius: number): number {
  const share = present(10, 10.9, 11.1, 11.8, s);
  if (share === 0 || Math.abs(front) > 1.9) return radius + AWAY_CM;
  return distance(radius, 0.42 + 0.24 * front * front, share);
}

/** The larynx lies in front: a low plateau with the closed glottis as a groove, and the two arytenoid mounds below it. */
function larynx(s: number, front: number): number {
  const plateau = 0.24 * present(11.7, 12.4, 13.6, 14.6, s) * bump(0, 1.5, front);
  const glottis = 0.26 * present(11.6, 12.2, 13.4, 14.2, s) * bump(0, 0.3, front);
  const mounds = 0.36 * bump(13.2, 1, s) * (bump(0.62, 0.56, front) + bump(-0.62, 0.56, front));
  const height = plateau + mounds;
  // The groove is no deeper than what it lies in.
  return height === 0 ? 0 : height - smoothMin(height, glottis, 0.4 * height);
}

/**
 * How far the muscle of mouth and throat stands into a lumen of `radius` cm at (s, theta), cm: never more than leaves
 * `free` cm round the axis to what passes there.
 */
export function throatRaise(s: number, theta: number, radius: number, free: number): number {
  if (s >= THROAT_END_CM) return 0;
  const front = wrapAngle(theta);
  const back = wrapAngle(theta + Math.PI);
  let lumen = smoothMin(radius, tongue(s, front, radius), 0.36);
  lumen = smoothMin(lumen, palate(s, back, radius), 0.3);
  lumen = smoothMin(lumen, fauces(s, theta, radius), 0.3);
  lumen = smoothMin(lumen, epiglottis(s, front, radius), 0.12);
  return yielding(radius - lumen + larynx(s, front), radius, free);
}

/** Half height of the closed upper sphincter's slit, cm, and how far above and below it the tube flattens. */
const SLIT_CM = 0.03;
const FLATTENING_CM = 1.5;

/** How far the mucosa of the closed upper sphincter meets from front and back, cm: it leaves a slit across. */
export function slitRaise(s: number, theta: number, radius: number, free: number): number {
  const share = bump(DEPTH.upperSphincter, FLATTENING_CM, s);
  if (share === 0) return 0;
  const across = mix(radius, SLIT_CM, share) / Math.hypot(Math.cos(theta), SLIT_GRAZING);
  return yielding(radius - smoothMin(radius, across, 0.001 + 0.2 * share), radius, free);
}

/** A raise that gives way without a corner to what needs `free` cm round the axis. */
const yielding = (raise: number, radius: number, free: number): number =>
  raise <= 0 ? 0 : Math.max(0, smoothMin(raise, radius - free, 0.1));

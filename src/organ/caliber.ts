import { bump, mix, smoothMax, smoothstep } from '../math/interpolate';
import { DEPTH, SCOPE_RADIUS_CM, TUBE_RADIUS_CM, UPPER_SPHINCTER_RADIUS_CM } from './esophagus';
import { profileAt } from './lumenProfile';
import type { Tissue } from './tissue';

/** Lumen kept round an endoscope lying in it, cm. */
export const SCOPE_BERTH_CM = SCOPE_RADIUS_CM + 0.125;

/** The closed throat leaves this much, cm of radius. */
const LEAST_PASSAGE_CM = 0.04;

/** Without gas the tube is drawn this much narrower than when it is full. */
const drawnIn = ({ insufflation }: Tissue): number => mix(0.72, 1, insufflation);

/** A cut that ends above the first of these depths leaves a ring of the sphincter that holds, beyond the second none, cm [D]. */
const RING_LEFT_CM = { whole: 39.7, none: 40.3 } as const;
/** Where the ring ends, cm: clasp and sling fibers hold a little below the sphincter itself. */
const RING_END_CM = { from: DEPTH.lesEnd, to: DEPTH.lesEnd + 0.9 } as const;
/** It keeps the lumen as narrow as this, cm of radius [D]. */
const RING_RADIUS_CM = 0.13;

/**
 * How much of a ring a cut that ends at this depth has left, 0 to 1. Where the sphincter was not cut at all nothing is a
 * ring: it opens as a whole, as under a balloon.
 */
export const ringLeft = (myotomyEndCm: number): number =>
  myotomyEndCm < DEPTH.lesStart ? 0 : 1 - smoothstep(RING_LEFT_CM.whole, RING_LEFT_CM.none, myotomyEndCm);

/** Over this way from open to narrow, cm from the end of the cut. */
const SHOULDER_CM = { from: -0.4, to: 0.9 } as const;

/** How firmly that ring holds at depth `s`, 0 to 1. */
function ringAt(s: number, { myotomyEndCm }: Tissue): number {
  const left = ringLeft(myotomyEndCm);
  if (left === 0) return 0;
  const below = smoothstep(myotomyEndCm + SHOULDER_CM.from, myotomyEndCm + SHOULDER_CM.to, s);
  return left * below * (1 - smoothstep(RING_END_CM.from, RING_END_CM.to, s));
}

/** Where what stands above that ring meets it, cm. */
export const ringTopCm = (myotomyEndCm: number): number => myotomyEndCm + SHOULDER_CM.to;

/** Radius that the lower sphincter leaves at depth `s`, cm: it opens where it was cut. */
export function sphincterRadius(s: number, tissue: Tissue): number {
  const { lesRadiusCm } = tissue;
  if (lesRadiusCm <= RING_RADIUS_CM) return lesRadiusCm;
  return mix(lesRadiusCm, RING_RADIUS_CM, ringAt(s, tissue));
}

/** The least that the lower sphincter leaves anywhere, cm of radius. */
export const narrowestSphincterCm = ({
  lesRadiusCm,
  myotomyEndCm,
}: Pick<Tissue, 'lesRadiusCm' | 'myotomyEndCm'>): number =>
  mix(lesRadiusCm, Math.min(lesRadiusCm, RING_RADIUS_CM), ringLeft(myotomyEndCm));

/** Radius of the lumen of mouth, throat and esophagus at depth `s`, without the sphincters' blend into the stomach, cm. */
export function tubeRadius(s: number, tissue: Tissue): number {
  const mouth = mix(1.55, 1, smoothstep(4, 12, s));
  const upper = mix(mouth, UPPER_SPHINCTER_RADIUS_CM, smoothstep(12.5, DEPTH.upperSphincter - 0.3, s));
  const dilated = mix(TUBE_RADIUS_CM, tissue.bodyRadiusCm, smoothstep(19, 33.5, s));
  const resting = dilated * drawnIn(tissue);
  const body = mix(upper, resting, smoothstep(DEPTH.upperSphincter + 0.3, 19, s));
  return mix(body, sphincterRadius(s, tissue), smoothstep(33.9, 38.6, s));
}

/** What passes through the lumen and holds it open, or squeezes it. `radius` is the lumen without them, cm. */
export function passing(s: number, radius: number, tissue: Tissue): number {
  let r = radius;
  const { swallowed } = tissue;
  if (swallowed) {
    r *= 1 - profileAt(swallowed, swallowed.squeeze, s);
    const filled = profileAt(swallowed, swallowed.fluidCm, s) * drawnIn(tissue);
    if (filled > 0) r = smoothMax(r, filled, Math.min(0.15, filled));
  }
  if (tissue.bolusRadiusCm > 0) {
    r = smoothMax(r, tissue.bolusRadiusCm * bump(tissue.bolusCm, tissue.bolusHalfLengthCm, s), 0.15);
  }
  const held = heldByScope(s, tissue);
  if (held > 0) r = Math.max(r, berth(s, tissue) * held);
  return r;
}

/** Room round an endoscope lying in the lumen, cm: a sphincter that the wider hood has passed grips the bare shaft. */
function berth(s: number, tissue: Tissue): number {
  const inSphincter = smoothstep(DEPTH.lesStart - 0.5, DEPTH.lesStart + 0.5, s);
  const behindHood = smoothstep(-1.2, -2.4, s - tissue.scopeInLumenCm);
  return mix(SCOPE_BERTH_CM, SCOPE_RADIUS_CM + 0.025, inSphincter * behindHood);
}

/** How far the endoscope holds the lumen open at depth `s`, 0 to 1: all along it, and ever less ahead of its tip. */
const heldByScope = (s: number, tissue: Tissue): number =>
  1 - smoothstep(tissue.scopeInLumenCm + 0.25, tissue.scopeInLumenCm + 1.3, s);

/** Radius round the axis at depth `s` that tongue and throat leave to the endoscope or a swallowed bolus, cm. */
export function passage(s: number, tissue: Tissue): number {
  const bolus =
    tissue.bolusRadiusCm > 0 ? tissue.bolusRadiusCm * bump(tissue.bolusCm, tissue.bolusHalfLengthCm, s) : 0;
  return Math.max(LEAST_PASSAGE_CM, bolus, SCOPE_BERTH_CM * heldByScope(s, tissue));
}

/** Radius round the axis at depth `s` that no fold may enter, cm: the endoscope lies there. */
export const keptFree = (s: number, tissue: Tissue): number => SCOPE_RADIUS_CM * heldByScope(s, tissue);

/**
 * How much longer a straight way along the ring is than the same way square to the wall, where the tube narrows or
 * widens steeply: 1 in a straight tube.
 */
export function obliquity(s: number, tissue: Tissue): number {
  const slope = (tubeRadius(s + 0.1, tissue) - tubeRadius(s - 0.1, tissue)) / 0.2;
  return Math.sqrt(1 + slope * slope);
}

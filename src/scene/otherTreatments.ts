import { clamp, smoothstep } from '../math/interpolate';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import {
  boundaryDepth,
  boundaryPoint,
  createDirections,
  directionsAt,
  place,
  wallHere,
} from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import { WALL } from '../organ/wall';

/*
 * The other treatments as schematics on the same organ: where a balloon, a cut from outside, a fold of the fundus and
 * doses of toxin stand. All measures here are for the eye, not for the hand [D].
 */

/** Depths between which the balloon lies, and how wide it becomes where nothing holds it, cm. */
const BALLOON = { fromCm: 36.2, toCm: 42.6, radiusCm: 1.45 } as const;
/** The balloon presses on the wall without leaving it. */
const PRESSED = 0.985;
export const CATHETER_RADIUS_CM = 0.15;

/** Radius of the balloon at a depth, cm; 0 where it is not. @param fill 0 folded to 1 full. */
export function balloonRadiusCm(s: number, fill: number, lumenRadiusCm: number): number {
  const along = (2 * (s - BALLOON.fromCm)) / (BALLOON.toCm - BALLOON.fromCm) - 1;
  if (Math.abs(along) >= 1 || fill <= 0) return 0;
  const shape = BALLOON.radiusCm * Math.sqrt(1 - along ** 4) * fill;
  return Math.max(CATHETER_RADIUS_CM, Math.min(shape, PRESSED * lumenRadiusCm));
}

/** Depths along which the balloon has its skin, evenly, from 0 to 1. */
export const balloonDepthCm = (share: number): number =>
  BALLOON.fromCm + (BALLOON.toCm - BALLOON.fromCm) * share;

const directions = createDirections();

/** A place at `radiusCm` from the axis of the lumen. */
export function aroundAxis(s: number, theta: number, radiusCm: number, out: WorldPoint): WorldPoint {
  directionsAt(s, theta, directions);
  return place(directions, radiusCm, 0, out);
}

/** Half the lumen at a depth, cm. */
export const lumenRadiusCm = (s: number, tissue: Tissue): number => wallHere(s, 0, tissue)[WALL.radius]!;

/** A place `liftCm` above the organ's outer surface. */
export function aboveOrgan(
  s: number,
  theta: number,
  liftCm: number,
  tissue: Tissue,
  out: WorldPoint,
): WorldPoint {
  directionsAt(s, theta, directions);
  const here = wallHere(s, theta, tissue);
  return place(directions, here[WALL.radius]!, boundaryDepth(here, BOUNDARY.outer) + liftCm, out);
}

/** The cut from outside runs down the front, from here. */
const CUT = { fromCm: 35, halfWidth: 0.36 } as const;

/**
 * A place of the gap that the cut from outside leaves: a spindle on the front of the organ.
 * @param along 0 at its upper end to 1 at its lower one. @param across -1 to 1. @param wide 1 for the gap itself.
 */
export function outerCutPoint(
  along: number,
  across: number,
  lengthCm: number,
  wide: number,
  liftCm: number,
  tissue: Tissue,
  out: WorldPoint,
): WorldPoint {
  const half = CUT.halfWidth * wide * Math.sin(Math.PI * clamp(along, 0, 1)) ** 0.6;
  // What was under the muscle rises a little in the middle of the gap.
  const bulge = liftCm + 0.14 * Math.max(0, 1 - across * across) * (wide <= 1 ? 1 : 0);
  return aboveOrgan(CUT.fromCm + lengthCm * along, across * half, bulge, tissue, out);
}

/** The fold of the fundus: depths it covers, and the angles between which it lies over the front. */
const WRAP = { fromCm: 37.6, toCm: 41.2, rootTheta: -1.5, edgeTheta: 0.42, thicknessCm: 0.42 } as const;

const root = { x: 0, y: 0, z: 0 };

/**
 * A place of the fold of the fundus that is laid over the front of the cut.
 * @param along 0 its upper border to 1 its lower one. @param across 0 at the fundus to 1 at its edge on the right.
 * @param amount 0 not there to 1 laid over. @param side 1 its outer face, 0 the one that lies on the organ.
 */
export function wrapPoint(
  along: number,
  across: number,
  amount: number,
  side: number,
  tissue: Tissue,
  out: WorldPoint,
): WorldPoint {
  const s = WRAP.fromCm + (WRAP.toCm - WRAP.fromCm) * along;
  const theta = WRAP.rootTheta + (WRAP.edgeTheta - WRAP.rootTheta) * across * amount;
  // Rounded borders: thin at its edges, thick in the middle.
  const round = Math.sqrt(Math.max(0, 1 - (2 * along - 1) ** 4)) * Math.sqrt(Math.max(0, 1 - across ** 8));
  const thick = WRAP.thicknessCm * amount * round;
  aboveOrgan(s, theta, 0.05 + thick * side, tissue, out);
  // It comes out of the fundus: near its root it leaves the esophagus and bends over to the dome.
  const toRoot = (1 - smoothstep(0, 0.55, across)) * amount;
  if (toRoot > 0) {
    // Its root lies within the wall of the dome: no edge of it stands out there.
    aboveOrgan(43 + 1.9 * along, 4.95, -0.3 + thick * (side - 0.5), tissue, root);
    out.x += (root.x - out.x) * toRoot;
    out.y += (root.y - out.y) * toRoot;
    out.z += (root.z - out.z) * toRoot;
  }
  return out;
}

/** A stitch of the fold's free edge: out of the fold, over its edge, and into the organ's surface beyond. */
export function stitchPoints(
  along: number,
  tissue: Tissue,
  from: WorldPoint,
  over: WorldPoint,
  to: WorldPoint,
): void {
  wrapPoint(along, 0.84, 1, 0.92, tissue, from);
  wrapPoint(along, 0.96, 1, 1.15, tissue, over);
  const s = WRAP.fromCm + (WRAP.toCm - WRAP.fromCm) * along;
  aboveOrgan(s, WRAP.edgeTheta + 0.16, 0, tissue, to);
}

/** Doses are set in the four quarters of the sphincter, one after the other. */
export const DOSES = 4;
const DOSE = { depthCm: 39.1, radiusCm: 0.3, hourOffset: Math.PI / 4 } as const;

/** Angle of a dose round the lumen, radians. */
export const doseTheta = (index: number): number => DOSE.hourOffset + (index * Math.PI) / 2;

/** How large the swelling of a dose is, cm. @param doses given so far, the fraction of the present one. @param effect 0 to 1. */
export const doseRadiusCm = (index: number, doses: number, effect: number): number =>
  DOSE.radiusCm * clamp(doses - index, 0, 1) * effect;

/** Where a dose swells the wall. */
export const dosePoint = (index: number, tissue: Tissue, out: WorldPoint): WorldPoint =>
  boundaryPoint(DOSE.depthCm, doseTheta(index), BOUNDARY.submucosaCircular, tissue, out);

/** How far the needle stands out while a dose is given, 0 to 1. */
export const needleOut = (doses: number): number =>
  doses <= 0 || doses >= DOSES ? 0 : Math.sin(Math.PI * (doses % 1)) ** 0.5;

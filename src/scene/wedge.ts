import { clamp, wrapAngle } from '../math/interpolate';
import type { CaseParameters } from '../procedure/case';
import type { ShotPose } from './types';

const TURN = 2 * Math.PI;

/** Directions between which the wall is drawn, in radians; `end` is above `start`. */
export interface VisibleArc {
  start: number;
  end: number;
}

/** The arc left when the shot's wedge is taken out. */
export function visibleArc(shot: Readonly<ShotPose>, out: VisibleArc): VisibleArc {
  out.start = shot.wedgeStart + shot.wedgeWidth;
  out.end = shot.wedgeStart + TURN;
  return out;
}

/** The part of the visible arc within `halfAngle` of the work line; start equals end when nothing of it is visible. */
export function tunnelArc(
  visible: Readonly<VisibleArc>,
  workTheta: number,
  halfAngle: number,
  out: VisibleArc,
): VisibleArc {
  // The work line as seen from the middle of the visible arc, so that the seam cannot cut it in two.
  const middle = (visible.start + visible.end) / 2;
  const work = middle + wrapAngle(workTheta - middle);
  const shift = work - halfAngle > visible.end ? -TURN : work + halfAngle < visible.start ? TURN : 0;
  out.start = clamp(work + shift - halfAngle, visible.start, visible.end);
  out.end = clamp(work + shift + halfAngle, visible.start, visible.end);
  return out;
}

/** Half the width of the window over the cut muscle, radians round the lumen [D]. */
export const WINDOW_HALF_ARC = 0.62;

/** Depths between which the mucosa over the cut muscle turns to glass, cm. */
export const windowDepths = ({
  myotomyStartCm,
  myotomyEndCm,
}: Pick<CaseParameters, 'myotomyStartCm' | 'myotomyEndCm'>): readonly [from: number, to: number] => [
  myotomyStartCm - 0.5,
  myotomyEndCm + 0.3,
];

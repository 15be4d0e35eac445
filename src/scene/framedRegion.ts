import { createCameraPose, cameraPoseAt, OUTSIDE_FOV_DEG, standBack, SUBJECT_LIFT } from './cameraPose';
import type { ShotPose } from './types';

/** The part of the body seen from the front that is in the picture, cm in the world (x patient's left, y up). */
export interface FramedRegion {
  centerX: number;
  centerY: number;
  halfWidth: number;
  halfHeight: number;
}

/** What of a free camera decides its frame, as an orbit has it. */
export interface FreeView {
  readonly azimuthDeg: number;
  readonly distanceCm: number;
  readonly targetX: number;
  readonly targetY: number;
}

export const createFramedRegion = (): FramedRegion => ({
  centerX: 0,
  centerY: 0,
  halfWidth: 1,
  halfHeight: 1,
});

const HALF_FOV_TANGENT = Math.tan((OUTSIDE_FOV_DEG / 2) * (Math.PI / 180));
/** From the side a picture's breadth is depth, which a figure seen from the front cannot show: the frame narrows to this. */
const NARROWEST = 0.4;

const pose = createCameraPose();

/**
 * Writes what the picture frames on a figure that faces us: of the guided shot, or of the free camera if there is one.
 * @param aspect width over height of the picture.
 */
export function framedRegion(
  shot: Readonly<ShotPose>,
  free: FreeView | null,
  aspect: number,
  out: FramedRegion,
): FramedRegion {
  const { target } = cameraPoseAt(shot, aspect, pose);
  const distanceCm = (free?.distanceCm ?? shot.distanceCm) * standBack(aspect);
  const azimuth = free ? free.azimuthDeg * (Math.PI / 180) : shot.azimuth;
  const halfHeight = distanceCm * HALF_FOV_TANGENT;
  out.halfHeight = halfHeight;
  out.halfWidth = halfHeight * aspect * Math.max(Math.abs(Math.cos(azimuth)), NARROWEST);
  out.centerX = free?.targetX ?? target.x;
  out.centerY = (free?.targetY ?? target.y) - 2 * halfHeight * SUBJECT_LIFT;
  return out;
}

/** Head and trunk measure some 70 cm [D]: a picture that frames this much shows by itself where in the body it is. */
const WHOLE_BODY_CM = 56;

export const framesWholeBody = ({ halfHeight }: Readonly<FramedRegion>): boolean =>
  2 * halfHeight >= WHOLE_BODY_CM;

/** Where in the body a picture is, coarsely enough to be said in a few words. */
export const BODY_PLACES = ['wholeOrgan', 'throat', 'chest', 'junction', 'stomach'] as const;
export type BodyPlace = (typeof BODY_PLACES)[number];

/** From the narrowed junction up to the aorta and down to the antrum: what shows this much shows the organ [D]. */
const WHOLE_ORGAN_CM = 24;
/** Heights of the borders between the places, cm in the world [D]. */
const THROAT_CM = 19;
const ABOVE_JUNCTION_CM = 4.5;
const BELOW_JUNCTION_CM = -4;

export function placeOf({ centerY, halfHeight }: Readonly<FramedRegion>): BodyPlace {
  if (2 * halfHeight >= WHOLE_ORGAN_CM) return 'wholeOrgan';
  const subjectY = centerY + 2 * halfHeight * SUBJECT_LIFT;
  if (subjectY > THROAT_CM) return 'throat';
  if (subjectY > ABOVE_JUNCTION_CM) return 'chest';
  return subjectY > BELOW_JUNCTION_CM ? 'junction' : 'stomach';
}

import type { WorldPoint } from '../organ/coordinates';
import { CENTER, FRAME_SIZE, readFrame } from '../organ/frames';
import type { ShotPose } from './types';

/** Vertical field of view of the outside camera, degrees: long enough a lens to keep an atlas plate's proportions. */
export const OUTSIDE_FOV_DEG = 28;

/** Captions cover the foot of the picture: the subject stands this share of its height above the middle. */
export const SUBJECT_LIFT = 0.08;

/** A view narrower than this (width over height) stands back so that what the shot frames stays in. */
const COMPOSED_ASPECT = 1.25;

export interface CameraPose {
  readonly position: WorldPoint;
  readonly target: WorldPoint;
}

export const createCameraPose = (): CameraPose => ({
  position: { x: 0, y: 0, z: 40 },
  target: { x: 0, y: 0, z: 0 },
});

const frame = new Float64Array(FRAME_SIZE);

/** Factor by which the camera stands back in a picture of this aspect (width over height). */
export const standBack = (aspect: number): number => Math.max(1, COMPOSED_ASPECT / aspect) ** 0.85;

/** The same for an organ of a pair: one that fits its half stays whole in a narrower one. @param needed see `PairView`. */
export const pairBack = (aspect: number, needed: number): number => Math.max(1, needed / aspect);

/** Writes where the camera of a shot stands. @param aspect width over height of the picture. */
export const cameraPoseAt = (shot: Readonly<ShotPose>, aspect: number, out: CameraPose): CameraPose =>
  cameraPoseBack(shot, standBack(aspect), out);

/** The same for a camera that stands `back` times as far as the shot says. */
export function cameraPoseBack(shot: Readonly<ShotPose>, back: number, out: CameraPose): CameraPose {
  readFrame(shot.targetDepthCm, frame);
  const { position, target } = out;
  target.x = frame[CENTER]! + shot.targetShiftX;
  target.y = frame[CENTER + 1]! + shot.targetShiftY;
  target.z = frame[CENTER + 2]! + shot.targetShiftZ;
  const distance = shot.distanceCm * back;
  const level = Math.cos(shot.elevation) * distance;
  position.x = target.x + Math.sin(shot.azimuth) * level;
  position.y = target.y + Math.sin(shot.elevation) * distance;
  position.z = target.z + Math.cos(shot.azimuth) * level;
  return out;
}

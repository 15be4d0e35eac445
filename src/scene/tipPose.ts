import type { WorldPoint } from '../organ/coordinates';
import { PATH_SAMPLES, PATH_SPACING_CM, type ScopePath } from './scopePath';

/** The lens on the distal face: hour of the endoscope's own clock, distance from the axis, and how far it stands out. */
export const LENS_HOUR = 1;
export const LENS_OFFSET_CM = 0.155;
export const LENS_AHEAD_CM = 0.04;

/** The bending section reaches back to here, cm from the tip; `bendDeg` is counted over it. */
const BENDING_CM = 8;
const BEHIND_BEND = Math.min(PATH_SAMPLES - 1, Math.round(BENDING_CM / PATH_SPACING_CM)) * 3;

/** Where the endoscope's eye is and how it stands. */
export interface TipPose {
  /** The lens. */
  readonly position: WorldPoint;
  /** Unit vectors: where it looks, the 12 o'clock of its picture, and the 3 o'clock. */
  readonly forward: WorldPoint;
  readonly up: WorldPoint;
  readonly right: WorldPoint;
  /** As in `ScopePath`: radians, clockwise looking distally. */
  rollRad: number;
  /** Angle between the axis of the tip and that of the shaft behind the bending section, degrees, 0 to 180. */
  bendDeg: number;
}

export const createTipPose = (): TipPose => ({
  position: { x: 0, y: 0, z: 0 },
  forward: { x: 0, y: -1, z: 0 },
  up: { x: 0, y: 0, z: 1 },
  right: { x: -1, y: 0, z: 0 },
  rollRad: 0,
  bendDeg: 0,
});

const HOUR_ANGLE = (LENS_HOUR / 12) * 2 * Math.PI;
const ASIDE_CM = Math.sin(HOUR_ANGLE) * LENS_OFFSET_CM;
const ABOVE_CM = Math.cos(HOUR_ANGLE) * LENS_OFFSET_CM;

/** Writes the pose of the endoscope's eye into `out`. */
export function tipPoseAt({ position, along, right, rollRad }: ScopePath, out: TipPose): TipPose {
  const { forward, up } = out;
  set(forward, along[0]!, along[1]!, along[2]!);
  set(out.right, right[0]!, right[1]!, right[2]!);
  const { x: rx, y: ry, z: rz } = out.right;
  set(up, ry * forward.z - rz * forward.y, rz * forward.x - rx * forward.z, rx * forward.y - ry * forward.x);
  set(
    out.position,
    position[0]! + rx * ASIDE_CM + up.x * ABOVE_CM + forward.x * LENS_AHEAD_CM,
    position[1]! + ry * ASIDE_CM + up.y * ABOVE_CM + forward.y * LENS_AHEAD_CM,
    position[2]! + rz * ASIDE_CM + up.z * ABOVE_CM + forward.z * LENS_AHEAD_CM,
  );
  out.rollRad = rollRad;
  const cosine =
    forward.x * along[BEHIND_BEND]! +
    forward.y * along[BEHIND_BEND + 1]! +
    forward.z * along[BEHIND_BEND + 2]!;
  out.bendDeg = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return out;
}

function set(p: WorldPoint, x: number, y: number, z: number): void {
  p.x = x;
  p.y = y;
  p.z = z;
}

import { clamp } from '../math/interpolate';
import { CENTER, FRAME_SIZE, readFrame } from '../organ/frames';
import type { ShotPose } from '../scene/types';

/** A free camera: looks at the target (cm in the world: x patient's left, y up, z anterior) from around it. */
export interface Orbit {
  /** 0 from the front (anterior), positive toward the patient's left; -180 to 180. */
  readonly azimuthDeg: number;
  /** 0 level, positive from above; -89 to 89. */
  readonly elevationDeg: number;
  /** 3 to 150. */
  readonly distanceCm: number;
  readonly targetX: number;
  readonly targetY: number;
  readonly targetZ: number;
}

/** Closest and farthest a free camera may stand, cm: outside the wall's surface, and with the whole organ in sight. */
export const ORBIT_DISTANCE_CM = { min: 3, max: 150 } as const;
const STEEPEST_DEG = 89;
/** The organ lies well within this many cm of the world's origin on every axis. */
const FARTHEST_TARGET_CM = 100;

/** Rounds to what a link carries and holds every figure within its range, so that any orbit can be linked to. */
export function tidyOrbit(orbit: Orbit): Orbit {
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  const target = (value: number): number => tenth(clamp(value, -FARTHEST_TARGET_CM, FARTHEST_TARGET_CM));
  const turned = tenth(((((orbit.azimuthDeg + 180) % 360) + 360) % 360) - 180);
  return {
    azimuthDeg: turned === 180 ? -180 : turned,
    elevationDeg: tenth(clamp(orbit.elevationDeg, -STEEPEST_DEG, STEEPEST_DEG)),
    distanceCm: tenth(clamp(orbit.distanceCm, ORBIT_DISTANCE_CM.min, ORBIT_DISTANCE_CM.max)),
    targetX: target(orbit.targetX),
    targetY: target(orbit.targetY),
    targetZ: target(orbit.targetZ),
  };
}

/** How a person moved the camera; angles in degrees, `zoom` above 1 comes closer. */
export interface OrbitStep {
  readonly azimuthDeg?: number;
  readonly elevationDeg?: number;
  readonly zoom?: number;
}

/** The orbit after one step, e.g. `{ zoom: 2 }` halves the distance. */
export function stepOrbit(orbit: Orbit, step: OrbitStep): Orbit {
  return tidyOrbit({
    ...orbit,
    azimuthDeg: orbit.azimuthDeg + (step.azimuthDeg ?? 0),
    elevationDeg: orbit.elevationDeg + (step.elevationDeg ?? 0),
    distanceCm: orbit.distanceCm / (step.zoom ?? 1),
  });
}

const DEGREES = 180 / Math.PI;
const frame = new Float64Array(FRAME_SIZE);

/** The free camera that stands where the guided shot stands: taking over never makes the picture jump. */
export function orbitOfShot(shot: Readonly<ShotPose>): Orbit {
  readFrame(shot.targetDepthCm, frame);
  const centerAt = (axis: 0 | 1 | 2): number => frame[CENTER + axis] ?? 0;
  return tidyOrbit({
    azimuthDeg: shot.azimuth * DEGREES,
    elevationDeg: shot.elevation * DEGREES,
    distanceCm: shot.distanceCm,
    targetX: centerAt(0) + shot.targetShiftX,
    targetY: centerAt(1) + shot.targetShiftY,
    targetZ: centerAt(2) + shot.targetShiftZ,
  });
}

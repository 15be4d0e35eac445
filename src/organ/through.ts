import { mix, smoothstep } from '../math/interpolate';
import type { WorldPoint } from './coordinates';
import { DEPTH } from './esophagus';
import { CENTER, FRAME_SIZE, FRONT, RIGHT, readFrame } from './frames';

/**
 * Which way leads square through the wall: the directions along which layers are stacked. They belong to the resting
 * organ and stay as they are whatever the tissue does.
 */

/** Over this way past the junction the reference rings of the stomach take over from the round tube, cm. */
const FLARE_CM = 2.7;
/** Lumen of the sphincter in the organ that the directions are measured on: between closed and open, cm. */
const REFERENCE_LES_CM = 0.5;
/**
 * Past the junction the directions turn over this way from the ring's own to square through the wall, cm: at once at
 * the angle of His (9 o'clock), gently at the lesser curvature, where a tunnel may bulge the wall and lines that turned
 * fast would cross in it.
 */
const TURN_LEFT_CM = 0.5;
const TURN_RIGHT_CM = 2.4;
/**
 * Reach of the differences that give the wall's slant. As long as the wall is thick: with a shorter one the lines
 * through the wall would cross behind the creases at the angle of His and the pylorus.
 */
const SLANT_DS_CM = 0.55;
const SLANT_DT = 0.02;

const frame = new Float64Array(FRAME_SIZE);
const a = { x: 0, y: 0, z: 0 };
const b = { x: 0, y: 0, z: 0 };
const c = { x: 0, y: 0, z: 0 };
const d = { x: 0, y: 0, z: 0 };

/** 0 in the round tube of the esophagus, 1 where the reference rings of the stomach decide, at depth `s` (cm). */
export const flareAt = (s: number): number => smoothstep(DEPTH.egj, DEPTH.egj + FLARE_CM, s);

/** Point of the resting luminal surface at (s, theta), without folds. */
function restingPoint(s: number, theta: number, out: WorldPoint): void {
  readFrame(s, frame);
  const sin = Math.sin(theta);
  const cos = Math.cos(theta);
  out.x = frame[RIGHT]! * sin + frame[FRONT]! * cos;
  out.y = frame[RIGHT + 1]! * sin + frame[FRONT + 1]! * cos;
  out.z = frame[RIGHT + 2]! * sin + frame[FRONT + 2]! * cos;
  const ring = Math.hypot(out.x, out.y, out.z);
  const share = mix(REFERENCE_LES_CM, ring, flareAt(s)) / ring;
  out.x = frame[CENTER]! + out.x * share;
  out.y = frame[CENTER + 1]! + out.y * share;
  out.z = frame[CENTER + 2]! + out.z * share;
}

/**
 * Writes the unit direction through the wall at (s, theta).
 * @param outward unit direction from the ring's center, which it is in the esophagus.
 */
export function throughAt(s: number, theta: number, outward: Readonly<WorldPoint>, out: WorldPoint): void {
  const right = (0.5 + 0.5 * Math.sin(theta)) ** 2;
  const turned = smoothstep(DEPTH.egj, DEPTH.egj + mix(TURN_LEFT_CM, TURN_RIGHT_CM, right), s);
  out.x = outward.x;
  out.y = outward.y;
  out.z = outward.z;
  if (turned === 0) return;
  restingPoint(s + SLANT_DS_CM, theta, a);
  restingPoint(s - SLANT_DS_CM, theta, b);
  restingPoint(s, theta + SLANT_DT, c);
  restingPoint(s, theta - SLANT_DT, d);
  const sx = a.x - b.x;
  const sy = a.y - b.y;
  const sz = a.z - b.z;
  const tx = c.x - d.x;
  const ty = c.y - d.y;
  const tz = c.z - d.z;
  const nx = ty * sz - tz * sy;
  const ny = tz * sx - tx * sz;
  const nz = tx * sy - ty * sx;
  const n = Math.hypot(nx, ny, nz) || 1;
  out.x = mix(outward.x, nx / n, turned);
  out.y = mix(outward.y, ny / n, turned);
  out.z = mix(outward.z, nz / n, turned);
  const length = Math.hypot(out.x, out.y, out.z) || 1;
  out.x /= length;
  out.y /= length;
  out.z /= length;
}

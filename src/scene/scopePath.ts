import { mix, wrapAngle } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import type { Tissue } from '../organ/tissue';
import { curlRollRad, curledCm } from './retroflexion';
import { scopeAxis } from './scopeAxis';
import { RIGID_SAMPLES, addFrames } from './scopeFrames';
import type { SceneState } from './types';

/** Samples of the path and their spacing along it, cm: 256 x 0.3 reach from the tip to beyond the mouth. */
export const PATH_SAMPLES = 256;
export const PATH_SPACING_CM = 0.3;

/** The endoscope's path, evenly spaced from the tip backward: positions and an upright frame at each sample. */
export interface ScopePath {
  /** xyz per sample. */
  readonly position: Float32Array;
  /** Unit direction toward the tip. */
  readonly along: Float32Array;
  /** Unit vector toward the endoscope's own 3 o'clock, square to `along`: the patient's right before it is rolled. */
  readonly right: Float32Array;
  /**
   * Length of path from the incisors to the tip, cm: what the marks read at the teeth. Below 0 the tip stands so far in
   * front of them.
   */
  insertionCm: number;
  /**
   * How far the endoscope is turned about its own axis, radians, clockwise looking distally: its 12 o'clock stands at
   * this angle of the patient's clock, so what lies at `theta` appears at `theta - rollRad` in its picture.
   */
  rollRad: number;
}

export const createScopePath = (): ScopePath => ({
  position: new Float32Array(PATH_SAMPLES * 3),
  along: new Float32Array(PATH_SAMPLES * 3),
  right: new Float32Array(PATH_SAMPLES * 3),
  insertionCm: 0,
  rollRad: 0,
});

const STEP_CM = 0.25;
const COARSE = 340;
const coarse = new Float64Array(COARSE * 3);
const lengths = new Float64Array(COARSE);
const point: WorldPoint = { x: 0, y: 0, z: 0 };

/**
 * A hose does not follow every corner of its way: neighbors are averaged this often. Five times at 0.25 cm rounds a
 * corner over some 1.2 cm and leaves a bend of 3 cm radius where it was, to a third of a millimeter.
 */
const EVENING_PASSES = 5;
/** The distal end is rigid: its front is laid straight over this length, cm. Its full 1.2 cm would press into the tunnel's turn. */
const STRAIGHT_CM = 0.75;
/** So much of it stays straight when the corner behind it is rounded, cm: two samples, and all that the hood grips. */
const RIGID_CM = RIGID_SAMPLES * PATH_SPACING_CM;
const CORNER_PASSES = 4;

/** Writes the endoscope's whole path at this instant, from the tip backward. */
export function scopePathAt(state: SceneState, tissue: Tissue, out: ScopePath): ScopePath {
  const tip = state.values.tipDepthCm;
  for (let i = 0; i < COARSE; i++) {
    scopeAxis(tip - i * STEP_CM, state, tissue, point);
    coarse[i * 3] = point.x;
    coarse[i * 3 + 1] = point.y;
    coarse[i * 3 + 2] = point.z;
  }
  evenOut(1, EVENING_PASSES);
  measure();
  straightenTip();
  evenOut(firstBeyond(RIGID_CM), CORNER_PASSES);
  measure();
  out.insertionCm = tip < 0 ? tip : lengthAt(tip / STEP_CM);
  resample(out.position);
  out.rollRad = rollOf(state, tissue);
  addFrames(out, Math.ceil(curledCm(state.values) / PATH_SPACING_CM));
  return out;
}

/** Where the work lies in the picture of an endoscope that is fully turned to it: half past six, beside the channel. */
const WORK_IN_PICTURE = (6.5 / 12) * 2 * Math.PI;

/** It turns the short way to its work; in the stomach it turns so that it can curl. */
const rollOf = ({ values }: SceneState, { workTheta }: Tissue): number =>
  values.scopeRoll * wrapAngle(workTheta - WORK_IN_PICTURE) + curlRollRad(values);

function measure(): void {
  lengths[0] = 0;
  for (let i = 1; i < COARSE; i++) {
    const at = i * 3;
    lengths[i] =
      lengths[i - 1]! +
      Math.hypot(
        coarse[at]! - coarse[at - 3]!,
        coarse[at + 1]! - coarse[at - 2]!,
        coarse[at + 2]! - coarse[at - 1]!,
      );
  }
}

/** Length of path at a place between two samples. */
function lengthAt(index: number): number {
  const i = Math.min(Math.floor(index), COARSE - 2);
  return mix(lengths[i]!, lengths[i + 1]!, index - i);
}

function firstBeyond(cm: number): number {
  let i = 1;
  while (i < COARSE - 1 && lengths[i]! < cm) i++;
  return i;
}

/** Averages each sample from `first` on with its neighbors; what lies before stays. */
function evenOut(first: number, passes: number): void {
  for (let pass = 0; pass < passes; pass++) {
    for (let k = 0; k < 3; k++) {
      let before = coarse[(first - 1) * 3 + k]!;
      for (let i = first; i < COARSE - 1; i++) {
        const own = coarse[i * 3 + k]!;
        coarse[i * 3 + k] = (before + 2 * own + coarse[(i + 1) * 3 + k]!) / 4;
        before = own;
      }
    }
  }
}

/** Lays the samples of the rigid end on the straight line from its back to the tip. */
function straightenTip(): void {
  const back = firstBeyond(STRAIGHT_CM);
  for (let i = 1; i < back; i++) {
    const u = lengths[i]! / lengths[back]!;
    for (let k = 0; k < 3; k++) coarse[i * 3 + k] = mix(coarse[k]!, coarse[back * 3 + k]!, u);
  }
}

/** Even spacing along the path, on a cubic through the samples: on their chords the hose would show them. */
function resample(position: Float32Array): void {
  let j = 1;
  for (let i = 0; i < PATH_SAMPLES; i++) {
    const goal = i * PATH_SPACING_CM;
    while (j < COARSE - 1 && lengths[j]! < goal) j++;
    const u = (goal - lengths[j - 1]!) / (lengths[j]! - lengths[j - 1]! || 1);
    const at = (index: number, k: number): number =>
      coarse[Math.min(Math.max(index, 0), COARSE - 1) * 3 + k]!;
    for (let k = 0; k < 3; k++)
      position[i * 3 + k] = catmullRom(at(j - 2, k), at(j - 1, k), at(j, k), at(j + 1, k), u);
  }
}

function catmullRom(a: number, b: number, c: number, d: number, u: number): number {
  return b + (u / 2) * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
}

import { Spline } from '../math/spline';
import { mix, smoothstep } from '../math/interpolate';
import { ESOPHAGUS_COURSE, THROAT_CM, THROAT_TURN_CM } from './centerline';
import { DEPTH } from './esophagus';
import { PATCH_END_CM, STOMACH_RINGS } from './stomach';

/**
 * Ring frames: for each depth the ring's center and the two half axes of its reference shape.
 * A point of the reference ring is `center + right * sin(theta) + front * cos(theta)`.
 * Kept as one flat table (9 numbers a row) because the wall field reads it some 25,000 times for each tissue change.
 */
export const FRAME_SIZE = 9;
/** Radius of the reference ring at the junction, where the stomach's first ring takes over. */
const JUNCTION_RING_CM = 0.8;
const START_CM = -40;
const STEP_CM = 0.05;
const COUNT = Math.round((PATCH_END_CM - START_CM) / STEP_CM) + 1;

/** Offsets in a row of the table. */
export const CENTER = 0;
export const RIGHT = 3;
export const FRONT = 6;

const table = buildTable();

/** Reads the frame at depth `s` (cm, held within the table) into `out[offset..offset+8]`. */
export function readFrame(s: number, out: Float64Array, offset = 0): void {
  const x = Math.min(Math.max((s - START_CM) / STEP_CM, 0), COUNT - 1.000001);
  const i = Math.floor(x);
  const u = x - i;
  const a = i * FRAME_SIZE;
  for (let k = 0; k < FRAME_SIZE; k++) out[offset + k] = mix(table[a + k]!, table[a + FRAME_SIZE + k]!, u);
}

function buildTable(): Float64Array {
  const rows = new Float64Array(COUNT * FRAME_SIZE);
  const egjRow = Math.round((DEPTH.egj - START_CM) / STEP_CM);
  fillStomach(rows, egjRow);
  fillEsophagus(rows, egjRow);
  return rows;
}

function fillStomach(rows: Float64Array, egjRow: number): void {
  const knots = STOMACH_RINGS.map((r) => r.s);
  const column = (pick: (ring: (typeof STOMACH_RINGS)[number]) => number): Spline =>
    new Spline(knots, STOMACH_RINGS.map(pick));
  const centerX = column((r) => (r.at3[0] + r.at9[0]) / 2);
  const centerY = column((r) => (r.at3[1] + r.at9[1]) / 2);
  const centerZ = column((r) => r.forward);
  const rightX = column((r) => (r.at3[0] - r.at9[0]) / 2);
  const rightY = column((r) => (r.at3[1] - r.at9[1]) / 2);
  const depth = column((r) => r.halfDepth);
  for (let i = egjRow; i < COUNT; i++) {
    const s = START_CM + i * STEP_CM;
    const at = i * FRAME_SIZE;
    rows.set(
      [centerX.at(s), centerY.at(s), centerZ.at(s), rightX.at(s), rightY.at(s), 0, 0, 0, depth.at(s)],
      at,
    );
  }
}

/** Upward from the junction: the course gives x and z, unit speed gives y; above the throat a quarter turn to the mouth. */
function fillEsophagus(rows: Float64Array, egjRow: number): void {
  const knots = ESOPHAGUS_COURSE.map((p) => p.s);
  const xs = new Spline(
    knots,
    ESOPHAGUS_COURSE.map((p) => p.x),
  );
  const zs = new Spline(
    knots,
    ESOPHAGUS_COURSE.map((p) => p.z),
  );
  let y = 0;
  let mouthX = 0;
  let mouthY = 0;
  let mouthZ = 0;
  const e = 0.01;
  for (let i = egjRow - 1; i >= 0; i--) {
    const s = START_CM + i * STEP_CM;
    let tx = 0;
    let ty = -1;
    let tz = 0;
    let x: number;
    let z: number;
    if (s >= THROAT_CM) {
      x = xs.at(s);
      z = zs.at(s);
      const middle = s + STEP_CM / 2;
      const dx = (xs.at(middle + e) - xs.at(middle - e)) / (2 * e);
      const dz = (zs.at(middle + e) - zs.at(middle - e)) / (2 * e);
      y += STEP_CM * Math.sqrt(Math.max(0.2, 1 - dx * dx - dz * dz));
      tx = (xs.at(s + e) - xs.at(s - e)) / (2 * e);
      tz = (zs.at(s + e) - zs.at(s - e)) / (2 * e);
      ty = -Math.sqrt(Math.max(0.2, 1 - tx * tx - tz * tz));
      mouthX = x;
      mouthY = y;
      mouthZ = z;
    } else {
      const along = THROAT_CM - s;
      const turn = Math.min(along / THROAT_TURN_CM, Math.PI / 2);
      const straight = Math.max(0, along - (THROAT_TURN_CM * Math.PI) / 2);
      x = mouthX;
      y = mouthY + THROAT_TURN_CM * Math.sin(turn);
      z = mouthZ + THROAT_TURN_CM * (1 - Math.cos(turn)) + straight;
      ty = -Math.cos(turn);
      tz = -Math.sin(turn);
    }
    setFrame(
      rows,
      i * FRAME_SIZE,
      x,
      y,
      z,
      uprightNear(s, tx),
      uprightNear(s, ty + 1) - 1,
      uprightNear(s, tz),
    );
  }
}

/** The last rings above the junction turn square to the vertical, as the first ring of the stomach stands. */
function uprightNear(s: number, slant: number): number {
  return slant * (1 - smoothstep(37, DEPTH.egj, s));
}

/** Writes a round ring square to the path direction (tx, ty, tz): right = patient's right, front = right x along. */
function setFrame(
  rows: Float64Array,
  at: number,
  x: number,
  y: number,
  z: number,
  tx: number,
  ty: number,
  tz: number,
): void {
  const length = Math.hypot(tx, ty, tz);
  const ax = tx / length;
  const ay = ty / length;
  const az = tz / length;
  let rx = -1 + ax * ax;
  let ry = ax * ay;
  let rz = ax * az;
  const k = JUNCTION_RING_CM / Math.hypot(rx, ry, rz);
  rx *= k;
  ry *= k;
  rz *= k;
  rows.set([x, y, z, rx, ry, rz, ry * az - rz * ay, rz * ax - rx * az, rx * ay - ry * ax], at);
}

import type { WorldPoint } from './coordinates';
import { CENTER, FRAME_SIZE, FRONT, RIGHT, readFrame } from './frames';

const frame = new Float64Array(FRAME_SIZE);

/** How far `p` lies beyond the plane of the ring at depth `s`, cm; negative before it. */
export function beyondRing(s: number, p: Readonly<WorldPoint>): number {
  readFrame(s, frame);
  const nx = frame[RIGHT + 2]! * frame[FRONT + 1]! - frame[RIGHT + 1]! * frame[FRONT + 2]!;
  const ny = frame[RIGHT]! * frame[FRONT + 2]! - frame[RIGHT + 2]! * frame[FRONT]!;
  const nz = frame[RIGHT + 1]! * frame[FRONT]! - frame[RIGHT]! * frame[FRONT + 1]!;
  const ahead =
    nx * (p.x - frame[CENTER]!) + ny * (p.y - frame[CENTER + 1]!) + nz * (p.z - frame[CENTER + 2]!);
  return ahead / Math.hypot(nx, ny, nz);
}

/** Direction of `p` seen from the center of the ring at `s`, as the ring's own theta. */
export function thetaInRing(s: number, p: Readonly<WorldPoint>): number {
  readFrame(s, frame);
  // The half axes stand square to each other, but need not be of the same length.
  return Math.atan2(toward(p, RIGHT) / squared(RIGHT), toward(p, FRONT) / squared(FRONT));
}

/** Distance of `p` from the center of the ring at `s`, cm. */
export function fromCenter(s: number, p: Readonly<WorldPoint>): number {
  readFrame(s, frame);
  return Math.hypot(p.x - frame[CENTER]!, p.y - frame[CENTER + 1]!, p.z - frame[CENTER + 2]!);
}

const toward = (p: Readonly<WorldPoint>, axis: number): number =>
  (p.x - frame[CENTER]!) * frame[axis]! +
  (p.y - frame[CENTER + 1]!) * frame[axis + 1]! +
  (p.z - frame[CENTER + 2]!) * frame[axis + 2]!;

const squared = (axis: number): number => frame[axis]! ** 2 + frame[axis + 1]! ** 2 + frame[axis + 2]! ** 2;

/**
 * Depth between `from` and `to` of the ring whose plane holds `p`, to 1e-9 cm, or NaN when `p` lies on the same side of
 * both. Secant steps kept within the bracket; every third halves it, should one end stand still.
 * @param atFrom,atTo `beyondRing` there.
 */
export function ringThrough(
  p: Readonly<WorldPoint>,
  from: number,
  to: number,
  atFrom: number,
  atTo: number,
): number {
  if (atFrom * atTo > 0) return Number.NaN;
  let a = from;
  let b = to;
  let fa = atFrom;
  let fb = atTo;
  let s = a;
  for (let i = 0; i < 60; i++) {
    s = i % 3 === 2 || fa === fb ? (a + b) / 2 : a + ((b - a) * fa) / (fa - fb);
    const f = beyondRing(s, p);
    if (Math.abs(f) < 1e-9) break;
    if (f * fa > 0) {
      a = s;
      fa = f;
    } else {
      b = s;
      fb = f;
    }
  }
  return s;
}

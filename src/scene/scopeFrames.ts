import type { ScopePath } from './scopePath';

/** The rigid end has one direction: over so many samples the path is straight. */
export const RIGID_SAMPLES = 2;

/**
 * Writes `along` and `right` of a path from its positions and its roll. Directions are central differences. The
 * patient's right, made square to them, keeps the unrolled endoscope upright; where it curls back on itself that would
 * turn it over, so there it is carried on from sample to sample.
 * @param carried so many samples from the tip are carried on.
 */
export function addFrames(path: ScopePath, carried: number): void {
  const { position, along, right, rollRad } = path;
  const last = position.length / 3 - 1;
  const c = Math.cos(rollRad);
  const s = Math.sin(rollRad);
  let rx = -1;
  let ry = 0;
  let rz = 0;
  for (let i = last; i >= 0; i--) {
    const rigid = i <= RIGID_SAMPLES;
    const a = rigid ? 0 : (i - 1) * 3;
    const b = (rigid ? RIGID_SAMPLES : Math.min(last, i + 1)) * 3;
    let x = position[a]! - position[b]!;
    let y = position[a + 1]! - position[b + 1]!;
    let z = position[a + 2]! - position[b + 2]!;
    const length = Math.hypot(x, y, z) || 1;
    x /= length;
    y /= length;
    z /= length;
    along.set([x, y, z], i * 3);
    if (i >= carried) {
      // The patient's right is -x.
      rx = -1;
      ry = 0;
      rz = 0;
    }
    const forward = rx * x + ry * y + rz * z;
    rx -= forward * x;
    ry -= forward * y;
    rz -= forward * z;
    const square = Math.hypot(rx, ry, rz) || 1;
    rx /= square;
    ry /= square;
    rz /= square;
    // front = right x along; clockwise looking distally, 3 o'clock goes away from 12.
    right[i * 3] = rx * c - (ry * z - rz * y) * s;
    right[i * 3 + 1] = ry * c - (rz * x - rx * z) * s;
    right[i * 3 + 2] = rz * c - (rx * y - ry * x) * s;
  }
}

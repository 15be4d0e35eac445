import type { Orbit } from '../orbit';
import type { PicturePoint, Viewpoint } from '../viewpoint';
import type { ScopeFrame } from '../../scene/scopeFrame';

/** How a surface that is drawn upon stands in the picture, px from the upper left corner of its pane. */
export interface PlaneMap {
  /** @returns false, leaving `out` as it was, for what lies behind the camera. */
  toPicture(x: number, y: number, out: PicturePoint): boolean;
  /** @returns false, leaving `out` as it was, where the picture does not show the surface. */
  toPlane(pxX: number, pxY: number, out: PicturePoint): boolean;
}

const RADIANS = Math.PI / 180;
/** Below this the plane is seen from its edge. */
const FLAT = 1e-9;
/** Nearer than this lies behind the camera, cm. */
const NEAREST_CM = 0.01;

/** Units to the right, up and towards the camera of an orbit. */
export function axesOf({ azimuthDeg, elevationDeg }: Pick<Orbit, 'azimuthDeg' | 'elevationDeg'>) {
  const [a, e] = [azimuthDeg * RADIANS, elevationDeg * RADIANS];
  return {
    right: { x: Math.cos(a), y: 0, z: -Math.sin(a) },
    up: { x: -Math.sin(a) * Math.sin(e), y: Math.cos(e), z: -Math.cos(a) * Math.sin(e) },
    back: { x: Math.sin(a) * Math.cos(e), y: Math.sin(e), z: Math.cos(a) * Math.cos(e) },
  };
}

/** The plane through an orbit's target, square to its sight, as a camera sees it that may stand elsewhere by now. */
export function outsidePlane(viewpoint: Viewpoint, orbit: Orbit): PlaneMap {
  const { right, up } = axesOf(orbit);
  const m = viewpoint.viewProjection;
  const row = (i: number, p: { x: number; y: number; z: number }): number =>
    m[i]! * p.x + m[4 + i]! * p.y + m[8 + i]! * p.z;
  const target = { x: orbit.targetX, y: orbit.targetY, z: orbit.targetZ };
  // Clip space of target + x right + y up, row by row.
  const rows = [0, 1, 3].map(
    (i) => [row(i, right), row(i, up), row(i, target) + m[12 + i]!] as [number, number, number],
  );
  const [cx, cy, cw] = rows as [[number, number, number], [number, number, number], [number, number, number]];
  const { widthPx, heightPx } = viewpoint;
  return {
    toPicture(x, y, out) {
      const w = cw[0] * x + cw[1] * y + cw[2];
      if (w < NEAREST_CM) return false;
      out.x = ((cx[0] * x + cx[1] * y + cx[2]) / w + 1) * 0.5 * widthPx;
      out.y = (1 - (cy[0] * x + cy[1] * y + cy[2]) / w) * 0.5 * heightPx;
      return true;
    },
    toPlane(pxX, pxY, out) {
      const nx = (2 * pxX) / widthPx - 1;
      const ny = 1 - (2 * pxY) / heightPx;
      const [a, b, p] = [cx[0] - nx * cw[0], cx[1] - nx * cw[1], nx * cw[2] - cx[2]];
      const [c, d, q] = [cy[0] - ny * cw[0], cy[1] - ny * cw[1], ny * cw[2] - cy[2]];
      const whole = a * d - b * c;
      if (!(Math.abs(whole) > FLAT)) return false;
      out.x = (p * d - b * q) / whole;
      out.y = (a * q - p * c) / whole;
      return true;
    },
  };
}

/** The picture of the endoscope in its pane. */
export const scopePlane = ({ centerX, centerY, unitPx }: ScopeFrame): PlaneMap => ({
  toPicture(x, y, out) {
    out.x = centerX + x * unitPx;
    out.y = centerY - y * unitPx;
    return true;
  },
  toPlane(pxX, pxY, out) {
    out.x = (pxX - centerX) / unitPx;
    out.y = (centerY - pxY) / unitPx;
    return true;
  },
});

/** The camera of the last drawn frame as an orbit, unrounded. */
export function orbitOfViewpoint({ position, target }: Viewpoint): Orbit {
  const [x, y, z] = [position.x - target.x, position.y - target.y, position.z - target.z];
  const distanceCm = Math.hypot(x, y, z) || 1;
  return {
    azimuthDeg: Math.atan2(x, z) / RADIANS,
    elevationDeg: Math.asin(Math.max(-1, Math.min(1, y / distanceCm))) / RADIANS,
    distanceCm,
    targetX: target.x,
    targetY: target.y,
    targetZ: target.z,
  };
}

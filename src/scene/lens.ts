import type { WorldPoint } from '../organ/coordinates';
import type { TipPose } from './tipPose';

/**
 * The endoscope's lens. Its picture is stereographic: a direction `angle` off the axis stands `2 tan(angle / 2)` from
 * the middle. That bends straight lines a little outward, as such lenses do, and keeps small shapes as they are.
 * Places in the picture are in units of that projection: x to the right, y up, the middle at 0, 0.
 */
export interface ImagePoint {
  x: number;
  y: number;
}

const DEGREES = 180 / Math.PI;

/** Distance from the middle of the picture of what stands `angle` (radians, below pi) off the axis. */
export const imageRadius = (angle: number): number => 2 * Math.tan(angle / 2);

/** Field of view from corner to corner, degrees (140: fact sheet 2, [U]; drawn so [D]). */
export const SCOPE_FIELD_DEG = 140;

const CORNER_RADIUS = imageRadius(SCOPE_FIELD_DEG / 2 / DEGREES);
/** Half the width and half the height of the picture's mask: an octagon wider than high, as endoscopy screens have [D]. */
const HALF_WIDTH = 1.22;
const HALF_HEIGHT = 1.08;
/** How far the corners are cut: as far as the field of view ends there. */
const CORNER = HALF_HEIGHT - Math.sqrt(CORNER_RADIUS ** 2 - HALF_WIDTH ** 2);

/** The octagon that the picture fills. */
export const SCOPE_MASK = { halfWidth: HALF_WIDTH, halfHeight: HALF_HEIGHT, corner: CORNER } as const;

/** Corners of the mask, clockwise from the upper left, as seen. */
export const maskCorners = (): readonly (readonly [x: number, y: number])[] => {
  const { halfWidth: w, halfHeight: h, corner: c } = SCOPE_MASK;
  return [
    [c - w, h],
    [w - c, h],
    [w, h - c],
    [w, c - h],
    [w - c, -h],
    [c - w, -h],
    [-w, c - h],
    [-w, h - c],
  ];
};

/** How far inside the mask a place of the picture is, in its own units; below 0 it lies outside. */
export function insideMask({ x, y }: Readonly<ImagePoint>): number {
  const { halfWidth, halfHeight, corner } = SCOPE_MASK;
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  return Math.min(halfWidth - ax, halfHeight - ay, (halfWidth + halfHeight - corner - ax - ay) / Math.SQRT2);
}

/** How far from the middle, in a direction (radians clockwise from the top), one is `inside` within the mask. */
export function maskReach(angle: number, inside: number): number {
  const { halfWidth, halfHeight, corner } = SCOPE_MASK;
  const [x, y] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  return Math.min(
    (halfWidth - inside) / Math.max(x, 1e-6),
    (halfHeight - inside) / Math.max(y, 1e-6),
    (halfWidth + halfHeight - corner - inside * Math.SQRT2) / (x + y),
  );
}

/**
 * Where a point of the world (cm) stands in the picture.
 * @returns false, leaving `out` as it was, when it lies straight behind the lens or in it.
 */
export function seeThroughLens(
  pose: Readonly<TipPose>,
  point: Readonly<WorldPoint>,
  out: ImagePoint,
): boolean {
  const { position, forward, up, right } = pose;
  const dx = point.x - position.x;
  const dy = point.y - position.y;
  const dz = point.z - position.z;
  const distance = Math.hypot(dx, dy, dz);
  const w = (distance + dx * forward.x + dy * forward.y + dz * forward.z) / 2;
  if (w < 1e-4 * distance || distance === 0) return false;
  out.x = (dx * right.x + dy * right.y + dz * right.z) / w;
  out.y = (dx * up.x + dy * up.y + dz * up.z) / w;
  return true;
}

/** Writes the unit direction in the world that stands at a place of the picture: the inverse of `seeThroughLens`. */
export function rayThroughLens(
  pose: Readonly<TipPose>,
  { x, y }: Readonly<ImagePoint>,
  out: WorldPoint,
): WorldPoint {
  const { forward, up, right } = pose;
  const quarter = (x * x + y * y) / 4;
  const ahead = (1 - quarter) / (1 + quarter);
  const aside = 1 / (1 + quarter);
  out.x = forward.x * ahead + (right.x * x + up.x * y) * aside;
  out.y = forward.y * ahead + (right.y * x + up.y * y) * aside;
  out.z = forward.z * ahead + (right.z * x + up.z * y) * aside;
  return out;
}

/** The rectangle (CSS px) in which the scope's picture is shown. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** CSS px for one unit of the picture, so that the mask just fits into a pane of this size. */
export const pxPerImageUnit = ({ width, height }: PaneSize): number =>
  Math.min(width / (2 * HALF_WIDTH), height / (2 * HALF_HEIGHT));

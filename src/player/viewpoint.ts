import type { WorldPoint } from '../organ/coordinates';
import type { Ray } from '../scene/pick/pickWall';

/**
 * Whence the picture of the last drawn frame was seen: rewritten in place by whoever draws, read by what stands over the
 * picture (labels, scale bar).
 */
export interface Viewpoint {
  /** Size of the picture, CSS px; 0 before anything is drawn. */
  widthPx: number;
  heightPx: number;
  /** Where the camera stands and what it looks at, cm in the world. */
  readonly position: WorldPoint;
  readonly target: WorldPoint;
  /** World to clip space: 4 x 4, column after column. */
  readonly viewProjection: Float64Array;
}

export const createViewpoint = (): Viewpoint => ({
  widthPx: 0,
  heightPx: 0,
  position: { x: 0, y: 0, z: 0 },
  target: { x: 0, y: 0, z: 0 },
  viewProjection: new Float64Array(16),
});

/** A place in the picture: CSS px from its upper left corner. */
export interface PicturePoint {
  x: number;
  y: number;
}

/** Distance from the camera's plane below which nothing is seen, cm. */
const NEAREST_CM = 0.01;

const distanceAhead = (m: Float64Array, { x, y, z }: Readonly<WorldPoint>): number =>
  m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;

/**
 * Where a point of the world stands in the picture, written into `out`.
 * @returns false, leaving `out` as it was, when the point lies behind the camera.
 */
export function project(viewpoint: Viewpoint, point: Readonly<WorldPoint>, out: PicturePoint): boolean {
  const m = viewpoint.viewProjection;
  const ahead = distanceAhead(m, point);
  if (ahead < NEAREST_CM) return false;
  const { x, y, z } = point;
  out.x = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / ahead + 1) * 0.5 * viewpoint.widthPx;
  out.y = (1 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / ahead) * 0.5 * viewpoint.heightPx;
  return true;
}

/**
 * Centimeters that one CSS px stands for at the depth of a point, square to the line of sight.
 * @returns NaN when the point lies behind the camera or nothing has been drawn.
 */
export function cmPerPx(viewpoint: Viewpoint, point: Readonly<WorldPoint>): number {
  const m = viewpoint.viewProjection;
  const ahead = distanceAhead(m, point);
  if (ahead < NEAREST_CM || viewpoint.heightPx <= 0) return Number.NaN;
  // The row that gives the height leans along the line of sight when the picture is shifted: only what is square counts.
  const lean = m[1]! * m[3]! + m[5]! * m[7]! + m[9]! * m[11]!;
  const upright = Math.hypot(m[1]! - lean * m[3]!, m[5]! - lean * m[7]!, m[9]! - lean * m[11]!);
  return (2 * ahead) / (upright * viewpoint.heightPx);
}

/** The line of sight through a place of the picture, CSS px from its upper left corner. */
export function sightThrough(
  { viewProjection: m, position, widthPx, heightPx }: Viewpoint,
  at: PicturePoint,
): Ray {
  const nx = (at.x / widthPx) * 2 - 1;
  const ny = 1 - (at.y / heightPx) * 2;
  // What stands at this place of the picture lies in two planes: their common line is looked along.
  const across = plane(m, 0, nx);
  const upright = plane(m, 1, ny);
  const x = across.y * upright.z - across.z * upright.y;
  const y = across.z * upright.x - across.x * upright.z;
  const z = across.x * upright.y - across.y * upright.x;
  const ahead = m[3]! * x + m[7]! * y + m[11]! * z;
  const scale = Math.sign(ahead) / (Math.hypot(x, y, z) || 1);
  return { from: position, direction: { x: x * scale, y: y * scale, z: z * scale } };
}

const plane = (m: Float64Array, row: 0 | 1, n: number): WorldPoint => ({
  x: m[row]! - n * m[3]!,
  y: m[row + 4]! - n * m[7]!,
  z: m[row + 8]! - n * m[11]!,
});

/** What stands nearer to the picture's edge than this share of its size is not shown by it. */
const EDGE = 0.05;
const within: PicturePoint = { x: 0, y: 0 };

/** Whether a point of the world stands well within the picture. */
export function isInFrame(viewpoint: Viewpoint, point: Readonly<WorldPoint>): boolean {
  const { widthPx, heightPx } = viewpoint;
  const edgeX = EDGE * widthPx;
  const edgeY = EDGE * heightPx;
  return (
    project(viewpoint, point, within) &&
    within.x > edgeX &&
    within.x < widthPx - edgeX &&
    within.y > edgeY &&
    within.y < heightPx - edgeY
  );
}

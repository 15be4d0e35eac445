/** A straight way between two points of a plane. */
export interface Segment2 {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle with its sides along the axes. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const side = (s: Segment2, x: number, y: number): number =>
  (s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1);

/** Whether two segments have a point in common, ends included; segments on one line count when they overlap. */
export function segmentsCross(a: Segment2, b: Segment2): boolean {
  const b1 = side(a, b.x1, b.y1);
  const b2 = side(a, b.x2, b.y2);
  const a1 = side(b, a.x1, a.y1);
  const a2 = side(b, a.x2, a.y2);
  if (b1 === 0 && b2 === 0) return overlap(a.x1, a.x2, b.x1, b.x2) && overlap(a.y1, a.y2, b.y1, b.y2);
  return b1 * b2 <= 0 && a1 * a2 <= 0;
}

const overlap = (a1: number, a2: number, b1: number, b2: number): boolean =>
  Math.max(Math.min(a1, a2), Math.min(b1, b2)) <= Math.min(Math.max(a1, a2), Math.max(b1, b2));

/** Distance of a point from the nearest point of a segment. */
export function distanceToSegment(s: Segment2, x: number, y: number): number {
  const dx = s.x2 - s.x1;
  const dy = s.y2 - s.y1;
  const square = dx * dx + dy * dy;
  const u = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - s.x1) * dx + (y - s.y1) * dy) / square));
  return Math.hypot(x - s.x1 - dx * u, y - s.y1 - dy * u);
}

/** Whether two rectangles have more in common than an edge. */
export const rectsOverlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const rectHolds = (r: Rect, x: number, y: number): boolean =>
  x >= r.x && x <= r.x + r.width && y >= r.y && y <= r.y + r.height;

/** Whether any of a segment lies in a rectangle. */
export function segmentMeetsRect(s: Segment2, r: Rect): boolean {
  if (rectHolds(r, s.x1, s.y1) || rectHolds(r, s.x2, s.y2)) return true;
  const right = r.x + r.width;
  const bottom = r.y + r.height;
  return (
    segmentsCross(s, { x1: r.x, y1: r.y, x2: right, y2: bottom }) ||
    segmentsCross(s, { x1: right, y1: r.y, x2: r.x, y2: bottom })
  );
}

import { DRAWN, place, type Field } from './field';

/** A point of a stroke, in drawn pixels. */
export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  /** Half the stroke's width here, in drawn pixels. */
  readonly radius: number;
  /** How strongly it covers here, 0 to 1. */
  readonly strength: number;
}

/**
 * Draws a tapering piece of a stroke; where strokes overlap the stronger one stays, so that joints leave no knots.
 * @param soft pixels over which its edge fades.
 */
export function drawPiece(onto: Field, from: StrokePoint, to: StrokePoint, soft: number): void {
  const reach = Math.max(from.radius, to.radius) + soft;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const lengthSquared = Math.max(dx * dx + dy * dy, 1e-9);
  const [left, right] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
  const [top, bottom] = [Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
  for (let y = Math.floor(top); y <= Math.ceil(bottom); y++) {
    for (let x = Math.floor(left); x <= Math.ceil(right); x++) {
      const along = ((x - from.x) * dx + (y - from.y) * dy) / lengthSquared;
      const share = along < 0 ? 0 : along > 1 ? 1 : along;
      const offX = x - from.x - share * dx;
      const offY = y - from.y - share * dy;
      const radius = from.radius + (to.radius - from.radius) * share;
      const inside = (radius + soft / 2 - Math.sqrt(offX * offX + offY * offY)) / soft;
      if (inside <= 0) continue;
      const edge = inside >= 1 ? 1 : inside * inside * (3 - 2 * inside);
      // A stroke thinner than its soft edge is fainter, not wider.
      const thin = Math.min(1, (2 * radius) / soft);
      const value = edge * thin * (from.strength + (to.strength - from.strength) * share);
      const at = place(x, y);
      if (value > onto[at]!) onto[at] = value;
    }
  }
}

/** Draws a stroke through its points, which may lie beyond the tile's sides. */
export function drawStroke(onto: Field, points: readonly StrokePoint[], soft: number): void {
  for (let i = 1; i < points.length; i++) drawPiece(onto, points[i - 1]!, points[i]!, soft);
}

/** An empty field to draw on. */
export const blank = (): Field => new Float32Array(DRAWN * DRAWN);

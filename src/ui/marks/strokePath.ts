import { getStroke } from 'perfect-freehand';
import { clamp } from '../../math/interpolate';
import type { PlaneMap } from '../../player/marks/plane';
import { POINT_SIZE, type Stroke } from '../../player/marks/types';

/** Thickness of a stroke: share of the pane's smaller side, and bounds, px. */
const SIZE = { share: 0.011, leastPx: 3.5, mostPx: 14 } as const;

/** Thickness of a stroke in a pane of this size, px. */
export const penPx = (width: number, height: number): number =>
  clamp(SIZE.share * Math.min(width, height), SIZE.leastPx, SIZE.mostPx);

const at = { x: 0, y: 0 };

/**
 * Outline of a stroke as the data of an SVG path, px from the upper left corner of its pane; `''` when nothing of it is
 * before the camera.
 */
export function strokePath({ points }: Stroke, map: PlaneMap, sizePx: number, shiftX = 0): string {
  const placed: [number, number, number][] = [];
  for (let i = 0; i < points.length; i += POINT_SIZE) {
    if (map.toPicture(points[i]!, points[i + 1]!, at)) placed.push([at.x + shiftX, at.y, points[i + 2]!]);
  }
  if (placed.length === 0) return '';
  const outline = getStroke(placed, {
    size: sizePx,
    thinning: 0.35,
    smoothing: 0.5,
    streamline: 0.3,
    simulatePressure: false,
    last: true,
  });
  return pathOf(outline);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A closed curve through the middles between its corners. */
function pathOf(outline: readonly (readonly number[])[]): string {
  const [first] = outline;
  if (!first) return '';
  const parts = [`M${tenth(first[0]!)} ${tenth(first[1]!)}Q`];
  for (const [i, corner] of outline.entries()) {
    const next = outline[(i + 1) % outline.length]!;
    const [x, y] = [corner[0]!, corner[1]!];
    parts.push(`${tenth(x)} ${tenth(y)} ${tenth((x + next[0]!) / 2)} ${tenth((y + next[1]!) / 2)}`);
  }
  return `${parts.join(' ')}Z`;
}

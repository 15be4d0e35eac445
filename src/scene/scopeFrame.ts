import { SCOPE_MASK, pxPerImageUnit } from './lens';

/** Where the octagon of the endoscope's picture stands in its pane, CSS px from the pane's upper left corner. */
export interface ScopeFrame {
  readonly centerX: number;
  readonly centerY: number;
  /** CSS px for one unit of the picture (see `lens.ts`). */
  readonly unitPx: number;
}

/** Data stand to the left of the picture, as on the screens of endoscopy rooms, where at least this much is left, px. */
const BLOCK_PX = 148;
/** Air between the octagon and the edges of its pane: share of the pane's smaller side. */
const AIR = 0.018;

/**
 * Fits the octagon into a pane.
 * @param footPx height at the pane's foot that something else covers, such as captions.
 * @param besideInset something small lies over the pane's right: the octagon keeps as far left as its data let it.
 */
export function scopeFrameIn(width: number, height: number, footPx: number, besideInset = false): ScopeFrame {
  const air = AIR * Math.min(width, height);
  const free = { width: Math.max(1, width - 2 * air), height: Math.max(1, height - footPx - 2 * air) };
  const unitPx = pxPerImageUnit(free);
  const left = free.width - 2 * SCOPE_MASK.halfWidth * unitPx;
  const margin = Math.max(besideInset ? 0 : left / 2, Math.min(left, BLOCK_PX));
  return {
    centerX: air + margin + SCOPE_MASK.halfWidth * unitPx,
    centerY: air + free.height / 2,
    unitPx,
  };
}

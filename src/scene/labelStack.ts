import { clamp } from '../math/interpolate';
import { distanceToSegment, rectsOverlap, segmentsCross, type Rect, type Segment2 } from '../math/segments';
import { stackColumn, type ColumnItem } from './labelColumn';

/** A label that may be shown: where it points and how large its text is, CSS px. */
export interface LabelBox {
  readonly id: string;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly width: number;
  readonly height: number;
}

/** What labels are laid out in, CSS px. */
export interface LabelFrame {
  readonly width: number;
  readonly height: number;
  /** What must stay free: captions, legend, buttons. */
  readonly keepOut: readonly Rect[];
  /** What the shot is about: no text over it. */
  readonly subject: { readonly x: number; readonly y: number; readonly radius: number };
  /** At most so many in each of the two columns. */
  readonly perSide: number;
  /** Width of the widest text there may be, so that a column does not shift when labels come and go. */
  readonly columnWidth: number;
}

export type LabelSide = 'left' | 'right';

/** Where a label stands: its box, and the leader from its text to what it points at. */
export interface PlacedLabel {
  readonly id: string;
  readonly side: LabelSide;
  readonly box: Rect;
  readonly leader: Segment2;
}

/** In a wide picture a column stands no farther from the middle than this many times the height, so that leaders stay short. */
const REACH = 0.6;
/** Text keeps this far from the frame's sides, px; boxes this far from each other and from what must stay free. */
const MARGIN = 14;
const GAP = 4;
/** Between a text and the start of its leader, px. */
const TEXT_TO_LEADER = 5;
/** Points close together fan out by this much more between their texts, px, until their leaders part. */
const SPREADS = [0, 14, 30, 52];
/** A leader passes no nearer to another label's point, px. */
const CLEAR_OF_POINT = 9;
/** A label keeps its height while its point is this near to it, px. */
const KEEP_HEIGHT = 30;

/** Where the texts of a column end (left) or begin (right). */
function edgeX(side: LabelSide, { width, height, columnWidth }: LabelFrame): number {
  const left = Math.max(MARGIN + columnWidth, width / 2 - REACH * height);
  return side === 'left' ? left : width - left;
}

/** Where the leaders of a column begin. */
export const portX = (side: LabelSide, frame: LabelFrame): number =>
  edgeX(side, frame) + (side === 'left' ? TEXT_TO_LEADER : -TEXT_TO_LEADER);

/** One column in an order in which its leaders do not cross, as far as there is one; null when it does not fit. */
export function placeColumn(
  labels: readonly LabelBox[],
  side: LabelSide,
  frame: LabelFrame,
  before: ReadonlyMap<string, PlacedLabel>,
): PlacedLabel[] | null {
  let first: PlacedLabel[] | null = null;
  for (const spread of SPREADS) {
    const placed = uncrossed([...labels], side, frame, before, GAP + spread);
    first ??= placed;
    if (!placed) return first;
    if (firstClashOf(placed) < 0) return placed;
  }
  return first;
}

/** Swaps neighbors whose leaders clash. That shortens both together, so few rounds are needed; what is left, leaving out settles. */
function uncrossed(
  column: LabelBox[],
  side: LabelSide,
  frame: LabelFrame,
  before: ReadonlyMap<string, PlacedLabel>,
  gap: number,
): PlacedLabel[] | null {
  for (let round = 0; ; round++) {
    const placed = stack(column, side, frame, before, gap);
    if (!placed || round === column.length * 2) return placed;
    const upper = firstClashOf(placed);
    if (upper < 0) return placed;
    [column[upper], column[upper + 1]] = [column[upper + 1]!, column[upper]!];
  }
}

/** Index of the first label of a column whose leader clashes with the next one's, or -1. */
const firstClashOf = (placed: readonly PlacedLabel[]): number =>
  placed.findIndex((label, i) => i + 1 < placed.length && leadersClash(label, placed[i + 1]!));

function stack(
  column: readonly LabelBox[],
  side: LabelSide,
  frame: LabelFrame,
  before: ReadonlyMap<string, PlacedLabel>,
  gap: number,
): PlacedLabel[] | null {
  const rectAt = (label: LabelBox, y: number): Rect => ({
    x: edgeX(side, frame) - (side === 'left' ? label.width : 0),
    y: y - label.height / 2,
    width: label.width,
    height: label.height,
  });
  const items = column.map((label): ColumnItem => {
    const stood = before.get(label.id);
    const stoodY = stood?.side === side ? stood.box.y + stood.box.height / 2 : label.anchorY;
    return {
      height: label.height,
      wantedY: clamp(stoodY, label.anchorY - KEEP_HEIGHT, label.anchorY + KEEP_HEIGHT),
      free: (y) => isFree(rectAt(label, y), frame),
    };
  });
  const middles = stackColumn(items, GAP, frame.height - GAP, gap);
  if (!middles) return null;
  return column.map((label, i) => ({
    id: label.id,
    side,
    box: rectAt(label, middles[i]!),
    leader: { x1: portX(side, frame), y1: middles[i]!, x2: label.anchorX, y2: label.anchorY },
  }));
}

function isFree(box: Rect, { keepOut, subject }: LabelFrame): boolean {
  const wide = { x: box.x - GAP, y: box.y - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP };
  if (keepOut.some((rect) => rectsOverlap(wide, rect))) return false;
  const dx = Math.max(box.x - subject.x, 0, subject.x - box.x - box.width);
  const dy = Math.max(box.y - subject.y, 0, subject.y - box.y - box.height);
  return dx * dx + dy * dy >= subject.radius * subject.radius;
}

/** Whether two leaders cross, or one passes through the other's point. */
export const leadersClash = (a: PlacedLabel, b: PlacedLabel): boolean =>
  segmentsCross(a.leader, b.leader) ||
  distanceToSegment(a.leader, b.leader.x2, b.leader.y2) < CLEAR_OF_POINT ||
  distanceToSegment(b.leader, a.leader.x2, a.leader.y2) < CLEAR_OF_POINT;

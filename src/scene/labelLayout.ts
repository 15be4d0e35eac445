import { rectHolds, rectsOverlap, segmentMeetsRect } from '../math/segments';
import {
  leadersClash,
  placeColumn,
  portX,
  type LabelBox,
  type LabelFrame,
  type LabelSide,
  type PlacedLabel,
} from './labelStack';

/** A leader is at least this long sideways, px. */
const LEAST_RUN = 14;
/** A label keeps its side until its point is this far over the middle, px. */
const KEEP_SIDE = 36;
/** From the column on the other side a leader goes no farther than this share of the picture. */
const FARTHEST_ACROSS = 0.4;

/**
 * Places labels in a column on either side of the picture, so that no leader crosses another, no text covers another,
 * the subject or what must stay free. What cannot be placed so is left out, the least important first.
 * @param labels the most important first.
 * @param before where they stood in the frame before: they stay where they can.
 */
export function layoutLabels(
  labels: readonly LabelBox[],
  frame: LabelFrame,
  before: ReadonlyMap<string, PlacedLabel>,
): PlacedLabel[] {
  const kept: Candidate[] = [];
  for (const label of labels) {
    const side = sideOf(label, frame, before.get(label.id)?.side);
    if (side) kept.push({ label, side, rank: kept.length, mayFlip: true });
  }
  for (const side of ['left', 'right'] as const) dropBeyond(kept, side, frame.perSide);
  // Each round leaves one label out or changes its side for good, so this ends.
  for (;;) {
    const placed = placeAll(kept, frame, before);
    if ('crowded' in placed) {
      leaveOut(kept, last(kept.filter(({ side }) => side === placed.crowded)));
      continue;
    }
    const clash = firstClash(placed.labels, frame);
    if (!clash) return placed.labels;
    const worst = last(kept.filter(({ label }) => clash.includes(label.id)));
    const other = worst.side === 'left' ? 'right' : 'left';
    const room = kept.filter(({ side }) => side === other).length < frame.perSide;
    if (worst.mayFlip && room && reaches(worst.label, other, frame)) {
      worst.side = other;
      worst.mayFlip = false;
    } else leaveOut(kept, worst);
  }
}

interface Candidate {
  readonly label: LabelBox;
  side: LabelSide;
  readonly rank: number;
  mayFlip: boolean;
}

const last = (candidates: readonly Candidate[]): Candidate =>
  candidates.reduce((a, b) => (a.rank > b.rank ? a : b));

const leaveOut = (kept: Candidate[], which: Candidate): void => void kept.splice(kept.indexOf(which), 1);

function dropBeyond(kept: Candidate[], side: LabelSide, most: number): void {
  const here = kept.filter((candidate) => candidate.side === side);
  for (const candidate of here.slice(most)) leaveOut(kept, candidate);
}

const reaches = (label: LabelBox, side: LabelSide, frame: LabelFrame): boolean =>
  (side === 'left' ? label.anchorX - portX(side, frame) : portX(side, frame) - label.anchorX) >= LEAST_RUN;

function sideOf(label: LabelBox, frame: LabelFrame, was: LabelSide | undefined): LabelSide | null {
  const { anchorX, anchorY } = label;
  if (anchorX < 0 || anchorX > frame.width || anchorY < 0 || anchorY > frame.height) return null;
  if (frame.keepOut.some((rect) => rectHolds(rect, anchorX, anchorY))) return null;
  const over = anchorX - frame.subject.x;
  const nearer: LabelSide =
    over < (was === 'left' ? KEEP_SIDE : was === 'right' ? -KEEP_SIDE : 0) ? 'left' : 'right';
  if (reaches(label, nearer, frame)) return nearer;
  const farther = nearer === 'left' ? 'right' : 'left';
  const across = Math.abs(anchorX - portX(farther, frame));
  return reaches(label, farther, frame) && across < frame.width * FARTHEST_ACROSS ? farther : null;
}

/** All labels in their columns, in the order in which leaders of one column do not cross; or the column that is too full. */
function placeAll(
  kept: readonly Candidate[],
  frame: LabelFrame,
  before: ReadonlyMap<string, PlacedLabel>,
): { readonly labels: PlacedLabel[] } | { readonly crowded: LabelSide } {
  const labels: PlacedLabel[] = [];
  for (const side of ['left', 'right'] as const) {
    const column = kept
      .filter((candidate) => candidate.side === side)
      .map(({ label }) => label)
      .sort((a, b) => a.anchorY - b.anchorY || a.anchorX - b.anchorX);
    const placed = placeColumn(column, side, frame, before);
    if (!placed) return { crowded: side };
    labels.push(...placed);
  }
  return { labels };
}

/** The ids of a pair that does not go together, or of one that does not go with the frame; null when all is well. */
function firstClash(labels: readonly PlacedLabel[], { keepOut }: LabelFrame): readonly string[] | null {
  for (const [i, a] of labels.entries()) {
    if (keepOut.some((rect) => segmentMeetsRect(a.leader, rect))) return [a.id];
    for (const b of labels.slice(i + 1)) {
      const clash =
        leadersClash(a, b) ||
        rectsOverlap(a.box, b.box) ||
        segmentMeetsRect(a.leader, b.box) ||
        segmentMeetsRect(b.leader, a.box);
      if (clash) return [a.id, b.id];
    }
  }
  return null;
}

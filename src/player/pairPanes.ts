import { SIDES_OF, type Pair, type Side } from '../procedure/pairs';
import type { Pane } from './panes';

/** One organ of a pair and its part of the picture. */
export interface Half {
  readonly pair: Pair;
  readonly side: Side;
  readonly pane: Pane;
}

export interface PairWish {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pair: Pair;
  /** Share of the picture's width that the first of two organs gets, 0 to 1. */
  readonly divider: number;
  /** Where reading starts on the right, the first organ stands there. */
  readonly rightToLeft: boolean;
}

/** A half narrower than this shows nothing any more: it is as wide as this, or gone. CSS px, or share of the picture. */
const LEAST = { px: 96, share: 0.15 } as const;

/** Whole pixels of the first organ's half. */
export function firstWidthPx({ widthPx, divider }: Pick<PairWish, 'widthPx' | 'divider'>): number {
  const least = Math.min(Math.max(LEAST.px, Math.round(LEAST.share * widthPx)), Math.floor(widthPx / 2));
  const wished = Math.round(widthPx * divider);
  if (wished < least) return wished < least / 2 ? 0 : least;
  if (widthPx - wished < least) return widthPx - wished < least / 2 ? widthPx : widthPx - least;
  return wished;
}

/** The parts of the picture that have any width, in reading order: two by the divider, three alike. */
export function halvesOf(wish: PairWish): readonly Half[] {
  const { widthPx, heightPx, pair, rightToLeft } = wish;
  const sides = SIDES_OF[pair];
  const edges = hasDivider(pair)
    ? [0, firstWidthPx(wish), widthPx]
    : [...sides.keys(), sides.length].map((n) => Math.round((n * widthPx) / sides.length));
  return sides
    .map((side, n): Half => {
      const [from, to] = [edges[n]!, edges[n + 1]!];
      const x = rightToLeft ? widthPx - to : from;
      return { pair, side, pane: { x, y: 0, width: to - from, height: heightPx } };
    })
    .filter(({ pane }) => pane.width > 0);
}

/** Whether there is one line between two organs, which can be moved. */
export const hasDivider = (pair: Pair): boolean => SIDES_OF[pair].length === 2;

/** Width over height of the narrower half: both are seen from as far as that one needs. */
export const narrowestAspect = (halves: readonly Half[]): number =>
  Math.min(...halves.map(({ pane }) => pane.width / pane.height));

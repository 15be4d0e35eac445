import { SIDES_OF, type Pair, type Side } from '../procedure/pairs';
import type { Pane } from './panes';

/** One organ of a pair and its part of the picture. */
export interface Half {
  readonly side: Side;
  readonly pane: Pane;
}

export interface PairWish {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pair: Pair;
  /** Share of the picture's width that the first organ gets, 0 to 1. */
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

/** The halves that have any width, the first organ's before the other's. */
export function halvesOf(wish: PairWish): readonly Half[] {
  const { widthPx, heightPx, pair, rightToLeft } = wish;
  const [first, second] = SIDES_OF[pair];
  const width = firstWidthPx(wish);
  const pane = (x: number, paneWidth: number): Pane => ({ x, y: 0, width: paneWidth, height: heightPx });
  return [
    { side: first, pane: pane(rightToLeft ? widthPx - width : 0, width) },
    { side: second, pane: pane(rightToLeft ? 0 : width, widthPx - width) },
  ].filter((half) => half.pane.width > 0);
}

/** Width over height of the narrower half: both are seen from as far as that one needs. */
export const narrowestAspect = (halves: readonly Half[]): number =>
  Math.min(...halves.map(({ pane }) => pane.width / pane.height));

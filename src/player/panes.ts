import { SCOPE_MASK } from '../scene/lens';
import { scopeFrameIn, type ScopeFrame } from '../scene/scopeFrame';
import type { Pair } from '../procedure/pairs';
import { halvesOf, type Half } from './pairPanes';
import type { View } from './session';

/** How the two views share the picture: a small one in the large one, both as large as can be, or one alone. */
export const LAYOUTS = ['inset', 'both', 'single'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A part of the picture, CSS px from its upper left corner. */
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Panes {
  /** null: this view is not drawn, and costs nothing. */
  readonly outside: Pane | null;
  readonly scope: Pane | null;
  /** The view that has the picture to itself, or the larger part of it. */
  readonly main: View;
  /** The view that lies small over the other, if one does. */
  readonly inset: View | null;
  /** Organs that stand side by side in the outside view, as far as they have room. null: the one of the telling does. */
  readonly halves: readonly Half[] | null;
}

export interface PaneWish {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly view: View;
  readonly layout: Layout;
  /** Whether there is anything to be seen through the endoscope. */
  readonly scopeIn: boolean;
  /** Where a small view may begin below the upper edge and beside the right one, CSS px. */
  readonly insetTopPx: number;
  readonly insetEdgePx: number;
  /** Organs that stand side by side; then the outside view is alone. */
  readonly pair: Pair | 'none';
  /** See `PairWish`. */
  readonly divider: number;
  readonly rightToLeft: boolean;
}

/** A picture this much wider than high shows the views side by side; else they stand one above the other. */
const SIDE_BY_SIDE_ASPECT = 1.05;
/** Share of the picture that the endoscope's view gets there: it is no wider than its mask needs. */
const SCOPE_SHARE = { beside: 0.5, stacked: 0.46 } as const;
/** Size of a small view: share of the picture's width and height, and bounds, CSS px. */
const INSET = { share: 0.34, heightShare: 0.4, leastPx: 132, mostPx: 440 } as const;
const MASK_ASPECT = SCOPE_MASK.halfWidth / SCOPE_MASK.halfHeight;

/** The outside view with one organ, and nothing else. */
export const outsideAlone = (width: number, height: number): Panes => ({
  outside: { x: 0, y: 0, width, height },
  scope: null,
  main: 'outside',
  inset: null,
  halves: null,
});

/**
 * Where the views stand. While the endoscope is not in the body, or two organs stand side by side, the outside view is
 * alone whatever is wished.
 */
export function panesOf(wish: PaneWish): Panes {
  const { widthPx, heightPx, view, layout, scopeIn, pair } = wish;
  const whole: Pane = { x: 0, y: 0, width: widthPx, height: heightPx };
  if (pair !== 'none') return { ...outsideAlone(widthPx, heightPx), halves: halvesOf({ ...wish, pair }) };
  if (!scopeIn) return outsideAlone(widthPx, heightPx);
  if (layout === 'single')
    return view === 'outside'
      ? outsideAlone(widthPx, heightPx)
      : { outside: null, scope: whole, main: view, inset: null, halves: null };
  if (layout === 'both') {
    const [outside, scope] = halves(wish);
    return { outside, scope, main: view, inset: null, halves: null };
  }
  const small = insetPane(wish);
  return view === 'outside'
    ? { outside: whole, scope: small, main: view, inset: 'scope', halves: null }
    : { outside: small, scope: whole, main: view, inset: 'outside', halves: null };
}

/** Captions lie over the foot of the picture: share of its height. */
const CAPTIONS_SHARE = 0.14;

/** Where the octagon stands in the endoscope's pane: above captions, beside a small view. null: the view is not shown. */
export function scopeFrameOf({ scope, inset }: Panes, pictureHeightPx: number): ScopeFrame | null {
  if (!scope) return null;
  const reachesFoot = inset !== 'scope' && scope.y + scope.height >= pictureHeightPx;
  return scopeFrameIn(
    scope.width,
    scope.height,
    reachesFoot ? CAPTIONS_SHARE * pictureHeightPx : 0,
    inset === 'outside',
  );
}

/**
 * Side by side the larger view stands to the left. One above the other, the endoscope's stands above: captions and
 * controls lie over the foot. Whole pixels, so that no seam is drawn between them.
 */
function halves({ widthPx, heightPx, view }: PaneWish): readonly [outside: Pane, scope: Pane] {
  if (widthPx > SIDE_BY_SIDE_ASPECT * heightPx) {
    const scope = Math.round(Math.min(widthPx * SCOPE_SHARE.beside, heightPx * 1.3));
    const outside = widthPx - scope;
    const pane = (x: number, width: number): Pane => ({ x, y: 0, width, height: heightPx });
    return view === 'outside'
      ? [pane(0, outside), pane(outside, scope)]
      : [pane(scope, outside), pane(0, scope)];
  }
  const share = view === 'outside' ? SCOPE_SHARE.stacked : 1 - SCOPE_SHARE.stacked;
  const scope = Math.round(heightPx * share);
  const pane = (y: number, height: number): Pane => ({ x: 0, y, width: widthPx, height });
  return [pane(scope, heightPx - scope), pane(0, scope)];
}

function insetPane({ widthPx, heightPx, view, insetTopPx, insetEdgePx }: PaneWish): Pane {
  const wide = Math.min(widthPx * INSET.share, heightPx * INSET.heightShare * MASK_ASPECT, INSET.mostPx);
  const scopeWidth = Math.max(INSET.leastPx, wide);
  const ofScope = view === 'outside';
  // The organ stands upright: it needs less width, and leaves the octagon more. No legend stands in its corner.
  const width = Math.round(ofScope ? scopeWidth : 0.72 * scopeWidth);
  const height = Math.round(ofScope ? scopeWidth / MASK_ASPECT : 0.96 * scopeWidth);
  return { x: widthPx - insetEdgePx - width, y: ofScope ? insetTopPx : insetEdgePx, width, height };
}

import { clamp } from '../math/interpolate';
import { PAIRS, type Pair } from '../procedure/pairs';
import type { Programme, SceneState } from '../scene/types';

/** What a person wants to see side by side: what the telling shows, nothing, or two organs of their own choice. */
export const COMPARES = ['told', 'off', ...PAIRS] as const;
export type Compare = (typeof COMPARES)[number];

/** The two organs that stand side by side now. */
export function pairShown(
  compare: Compare,
  { comparison }: Programme,
  { pair, aside }: Readonly<SceneState>,
): Pair | 'none' {
  // Whoever looks into one organ has put the other away.
  if (!comparison || compare === 'off' || aside) return 'none';
  return compare === 'told' ? pair : compare;
}

/** The choice after a press of the one button: what is told where that changes the picture, else before and after. */
export function toggledCompare(compare: Compare, told: Pair | 'none'): Compare {
  const shown = compare === 'told' ? told !== 'none' : compare !== 'off';
  if (shown) return told === 'none' ? 'told' : 'off';
  return told === 'none' ? 'beforeAfter' : 'told';
}

/** Shares of the picture's width, to a thousandth: no finger is more exact, and no address longer. */
export const tidyDivider = (share: number): number => Math.round(clamp(share, 0, 1) * 1000) / 1000;

import { clamp } from '../math/interpolate';
import { PAIRS, type Pair } from '../procedure/pairs';
import type { Programme, SceneState } from '../scene/types';
import type { Mode } from './session';

/** What a person wants to see side by side: what the telling shows, nothing, or organs of their own choice. */
export const COMPARES = ['told', 'off', ...PAIRS] as const;
export type Compare = (typeof COMPARES)[number];

/** The organs that a person has chosen themselves; null: they leave it to the telling, or want none. */
export const pairChosen = (compare: Compare): Pair | null =>
  compare === 'told' || compare === 'off' ? null : compare;

/** Pairs that compare one case with another, and are nothing that the story tells of. */
export type Contrast = Exclude<Pair, 'healthyBefore' | 'beforeAfter'>;

/** The same where it is such a pair; null: it is none. */
export function contrastIn(compare: Compare): Contrast | null {
  const pair = pairChosen(compare);
  return pair === 'healthyBefore' || pair === 'beforeAfter' ? null : pair;
}

/** What can be chosen in a mode: contrasts are for the seminar room. What is chosen already is among it. */
export const comparesOffered = (mode: Mode, now: Compare): readonly Compare[] =>
  COMPARES.filter((each) => mode === 'teach' || contrastIn(each) === null || each === now);

/** The organs that stand side by side now. */
export function pairShown(
  compare: Compare,
  { comparison }: Programme,
  { pair, aside }: Readonly<SceneState>,
): Pair | 'none' {
  // Whoever looks into one organ has put the other away.
  if (!comparison || compare === 'off' || aside) return 'none';
  return compare === 'told' ? pair : compare;
}

/**
 * The choice after a press of the one button: what is told where that changes the picture, else what somebody had on the
 * bench last, before and after unless they chose otherwise.
 */
export function toggledCompare(compare: Compare, told: Pair | 'none', last: Pair = 'beforeAfter'): Compare {
  const shown = compare === 'told' ? told !== 'none' : compare !== 'off';
  if (shown) return told === 'none' ? 'told' : 'off';
  return told === 'none' ? last : 'told';
}

/** Shares of the picture's width, to a thousandth: no finger is more exact, and no address longer. */
export const tidyDivider = (share: number): number => Math.round(clamp(share, 0, 1) * 1000) / 1000;

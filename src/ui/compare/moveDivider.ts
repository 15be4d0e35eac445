import { tidyDivider } from '../../player/compare';
import { firstWidthPx } from '../../player/pairPanes';

/** One press of a key or button, share of the picture's width. */
const STEP = 0.05;

/**
 * The divider after one step, so far that the picture changes: near its ends a half as narrow as can be goes at once.
 * @param by 1: the first organ gets more, -1: less.
 */
export function steppedDivider(divider: number, by: 1 | -1, widthPx: number): number {
  const before = firstWidthPx({ widthPx, divider });
  // From where it is seen to stand, which near the ends is not where it was put.
  let next = widthPx > 0 ? before / widthPx : divider;
  do next = tidyDivider(next + by * STEP);
  while (firstWidthPx({ widthPx, divider: next }) === before && next > 0 && next < 1);
  return next;
}

/** What a key makes of the divider; null: nothing. Arrows move it on the screen, wherever reading starts. */
export function dividerAfterKey(
  key: string,
  divider: number,
  { widthPx, rightToLeft }: { readonly widthPx: number; readonly rightToLeft: boolean },
): number | null {
  switch (key) {
    case 'ArrowLeft':
      return steppedDivider(divider, rightToLeft ? 1 : -1, widthPx);
    case 'ArrowRight':
      return steppedDivider(divider, rightToLeft ? -1 : 1, widthPx);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    case 'Enter':
      return 0.5;
    default:
      return null;
  }
}

import type { Nearness } from '../../content/words/board/types';

export interface Frequency {
  readonly count: number;
  readonly of: number;
  /** How the round number stands to the exact one. */
  readonly near: Nearness;
}

/** Points of a percent from which a rounded share is called approximate, and from which its side is named. */
const ABOUT_POINTS = 0.5;
const ASIDE_POINTS = 2.5;

/**
 * A share as whole people: 29 percent of 10 are about 3. The only rounding on the board.
 * @param percent 0 to 100
 * @param of a whole number of people, 1 or more
 * @throws RangeError for anything else
 */
export function frequencyOf(percent: number, of: number): Frequency {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`A share is 0 to 100 percent, not ${percent}.`);
  if (!Number.isInteger(of) || of < 1)
    throw new RangeError(`People are counted in whole numbers, not in ${of}.`);
  const count = Math.round((percent * of) / 100);
  // To a millionth: 7.5 of 100 is half a person away from 8, whatever its binary digits say.
  const points = Math.round((percent - (count / of) * 100) * 1e6) / 1e6;
  const far = Math.abs(points);
  if (far < ABOUT_POINTS) return { count, of, near: 'exact' };
  return { count, of, near: far < ASIDE_POINTS ? 'about' : points > 0 ? 'over' : 'under' };
}

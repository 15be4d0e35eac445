import type { Fact, FactValue } from '../../procedure/selfTest';
import { shuffled, type Random } from './shuffled';

/** Hours go round: none of them is below another. */
const goesRound = ({ unit }: Fact): boolean => unit === 'hour';
const middle = (value: FactValue): number =>
  typeof value === 'string' ? Number.NaN : (value[0] + value[1]) / 2;

/**
 * Wrong values to stand beside the right one, `count` at most. How many of them are smaller is left to chance, so that
 * nobody finds the right one by its rank: 2 to 3 of [0 to 1, 8 to 9, 12 to 14] is not always the second.
 */
export function wrongValues(fact: Fact, count: number, random: Random): readonly FactValue[] {
  const mixed = shuffled(fact.wrong, random);
  if (typeof fact.right === 'string' || goesRound(fact)) return mixed.slice(0, count);
  const right = middle(fact.right);
  const below = mixed.filter((value) => middle(value) < right);
  const above = mixed.filter((value) => middle(value) > right);
  const least = Math.max(0, count - above.length);
  const most = Math.min(count, below.length);
  const smaller = least + Math.floor(random() * (Math.max(least, most) - least + 1));
  return [...below.slice(0, smaller), ...above.slice(0, count - smaller)];
}

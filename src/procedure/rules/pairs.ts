import type { CaseParameters } from '../case';
import { PAIRS, SIDES } from '../pairs';
import type { TrackDefinition } from '../tracks';
import type { Procedure } from '../types';
import { hangingIssues, momentNames } from './moments';
import { complicationIssues } from './moves';
import { valueIssues } from './values';

/** What stands side by side does so from a moment that exists, and what it looks like is said. */
export function pairIssues(
  { chapters, comparison }: Procedure,
  tracks: Readonly<Record<string, TrackDefinition>>,
  cases: readonly CaseParameters[],
): string[] {
  const moments = momentNames({ chapters });
  const known: readonly string[] = [...PAIRS, 'none'];
  return [
    ...chapters.flatMap(({ id, pairs }) =>
      pairs.flatMap(({ at, pair }) => {
        const where = `Chapter ${id}, change to the pair ${pair}`;
        return [
          ...hangingIssues(where, moments, at),
          ...(known.includes(pair) ? [] : [`${where}: there is no such pair.`]),
          ...(comparison ? [] : [`${where}: the procedure does not say how its sides look.`]),
        ];
      }),
    ),
    ...SIDES.flatMap((side) =>
      (comparison?.sides[side] ?? []).flatMap(({ track, value }) => [
        ...valueIssues(`Side ${side}, ${track}`, value, tracks[track], cases),
        ...complicationIssues(`Side ${side}, ${track}`, track),
      ]),
    ),
  ];
}

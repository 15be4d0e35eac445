import { SIDES } from '../pairs';
import type { Procedure } from '../types';
import { hangingIssues, momentNames } from './moments';

/** Longest swallow, s: it is reckoned before it is drawn. */
const LONGEST_S = 60;
const MOST_ML = 300;

/** What is swallowed is planned, can be reckoned, and begins at a moment that exists. */
export function swallowIssues({ chapters, swallows }: Procedure): string[] {
  const moments = momentNames({ chapters });
  const known = new Set(['none', ...swallows.map(({ id }) => id)]);
  return [
    ...chapters.flatMap(({ id, swallows: changes }) =>
      changes.flatMap(({ at, swallow, side }) => {
        const where = `Chapter ${id}, swallow ${swallow}`;
        return [
          ...hangingIssues(where, moments, at),
          ...(known.has(swallow) ? [] : [`${where}: nobody has planned it.`]),
          ...(SIDES.includes(side) ? [] : [`${where}: there is no side ${String(side)}.`]),
        ];
      }),
    ),
    ...swallows.flatMap(({ id, gulps, standingMl, durationS }) => {
      const where = `Swallow ${id}`;
      const late = gulps.some(({ atS }, i) => atS < 0 || atS > durationS || atS < (gulps[i - 1]?.atS ?? 0));
      const much = [standingMl, ...gulps.map(({ volumeMl }) => volumeMl)].some(
        (ml) => !(ml >= 0 && ml <= MOST_ML),
      );
      return [
        ...(durationS > 0 && durationS <= LONGEST_S
          ? []
          : [`${where} lasts ${durationS} s: 0 to ${LONGEST_S} can be.`]),
        ...(late ? [`${where}: its gulps do not follow one another within its time.`] : []),
        ...(much ? [`${where}: each volume is 0 to ${MOST_ML} mL.`] : []),
        ...(gulps.every(({ overS }) => overS > 0) ? [] : [`${where}: a gulp takes some time.`]),
      ];
    }),
  ];
}

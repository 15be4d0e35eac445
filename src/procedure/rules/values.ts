import type { CaseParameters } from '../case';
import type { TrackDefinition } from '../tracks';
import type { Value } from '../types';

/** A track goes to a value within its bounds, in every case. @param where how an issue begins. */
export function valueIssues(
  where: string,
  value: Value,
  track: TrackDefinition | undefined,
  cases: readonly CaseParameters[],
): string[] {
  if (!track) return [`${where}: there is no such track.`];
  // What each figure is called; cases that share a figure are told once, by the first of them.
  const figures = new Map<number, string>();
  if (typeof value === 'number') figures.set(value, `${value}`);
  else
    for (const each of cases) {
      const figure = each[value.of] + (value.plus ?? 0);
      if (!figures.has(figure)) figures.set(figure, `${figure} in ${nameOfCase(each)}`);
    }
  return [...figures]
    .filter(([figure]) => !(figure >= track.min && figure <= track.max))
    .map(([, named]) => `${where}: ${named} lies outside ${track.min} to ${track.max} (${track.meaning}).`);
}

const nameOfCase = ({ type, approach, entryDepthCm }: CaseParameters): string =>
  `type ${type}, ${approach}, entry at ${entryDepthCm} cm,`;

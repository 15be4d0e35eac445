import type { CaseParameters } from '../case';
import { COMPLICATION_TRACKS, TOOLS, type TrackDefinition } from '../tracks';
import type { Procedure } from '../types';
import { hangingIssues, momentNames } from './moments';
import { valueIssues } from './values';

/** What goes wrong has no place in the story: in a waiting room nobody sees blood. */
export const complicationIssues = (where: string, track: string): string[] =>
  COMPLICATION_TRACKS.has(track)
    ? [`${where}: complications are no part of the story; show it in a branch instead.`]
    : [];

/** Every move, tool and shot hangs on a moment that exists and asks for what exists. */
export function moveIssues(
  procedure: Procedure,
  tracks: Readonly<Record<string, TrackDefinition>>,
  cases: readonly CaseParameters[],
): string[] {
  const moments = momentNames(procedure);
  const shots = new Set(procedure.shots.map(({ id }) => id));
  return procedure.chapters.flatMap((chapter) => [
    ...chapter.moves.flatMap((move) => {
      const where = `Chapter ${chapter.id}, move of ${move.track}`;
      const hangsOn = move.to === undefined ? [move.from] : [move.from, move.to];
      return [
        ...hangingIssues(where, moments, ...hangsOn),
        ...valueIssues(where, move.value, tracks[move.track], cases),
        ...complicationIssues(where, move.track),
      ];
    }),
    ...chapter.tools.flatMap(({ at, tool }) => {
      const where = `Chapter ${chapter.id}, change to the tool ${tool}`;
      return [
        ...hangingIssues(where, moments, at),
        ...(TOOLS.includes(tool) ? [] : [`${where}: there is no such tool.`]),
      ];
    }),
    ...chapter.shots.flatMap(({ at, shot, overS }) => {
      const where = `Chapter ${chapter.id}, change to the shot « ${shot} »`;
      return [
        ...hangingIssues(where, moments, at),
        ...(shots.has(shot) ? [] : [`${where}: there is no such shot.`]),
        ...(overS !== undefined && overS < 0 ? [`${where}: it would take ${overS} s.`] : []),
      ];
    }),
  ]);
}

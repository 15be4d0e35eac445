import type { CaseParameters } from '../case';
import { TOOLS } from '../tracks';
import type { TrackDefinition } from '../tracks';
import type { Procedure } from '../types';
import { momentNames, nameOf, unknownMoment } from './moments';
import { valueIssues } from './values';

/** Every move, tool and shot hangs on a moment that exists and asks for what exists. */
export function moveIssues(
  procedure: Procedure,
  tracks: Readonly<Record<string, TrackDefinition>>,
  cases: readonly CaseParameters[],
): string[] {
  const moments = momentNames(procedure);
  const shots = new Set(procedure.shots.map(({ id }) => id));
  return procedure.chapters.flatMap((chapter) => {
    const hanging = (where: string, ...names: readonly string[]): string[] =>
      names.filter((name) => !moments.has(name)).map((name) => `${where}: ${unknownMoment(name)}`);
    return [
      ...chapter.moves.flatMap((move) => {
        const where = `Chapter ${chapter.id}, move of ${move.track}`;
        const names = move.to === undefined ? [move.from] : [move.from, move.to];
        return [
          ...hanging(where, ...names.map(nameOf)),
          ...valueIssues(where, move.value, tracks[move.track], cases),
        ];
      }),
      ...chapter.tools.flatMap(({ at, tool }) => {
        const where = `Chapter ${chapter.id}, change to the tool ${tool}`;
        return [
          ...hanging(where, nameOf(at)),
          ...(TOOLS.includes(tool) ? [] : [`${where}: there is no such tool.`]),
        ];
      }),
      ...chapter.shots.flatMap(({ at, shot, overS }) => {
        const where = `Chapter ${chapter.id}, change to the shot « ${shot} »`;
        return [
          ...hanging(where, nameOf(at)),
          ...(shots.has(shot) ? [] : [`${where}: there is no such shot.`]),
          ...(overS !== undefined && overS < 0 ? [`${where}: it would take ${overS} s.`] : []),
        ];
      }),
    ];
  });
}

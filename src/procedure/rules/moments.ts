import { CHAPTER_GAP_S, CUE_GAP_S } from '../gaps';
import type { Moment, Procedure } from '../types';
import type { ReadScript } from './input';

/** The name in a moment, without its shift. */
export const nameOf = (moment: Moment): string => (typeof moment === 'string' ? moment : moment.at);

const shiftOf = (moment: Moment): number => (typeof moment === 'string' ? 0 : moment.plusS);

/** Every name a moment may bear. */
export function momentNames({ chapters }: Pick<Procedure, 'chapters'>): ReadonlySet<string> {
  const cues = chapters.flatMap((chapter) => chapter.cues);
  return new Set(cues.flatMap(({ id, beats }) => [...beats, `start of ${id}`, `end of ${id}`]));
}

/** Says in words why a name is no moment. */
const unknownMoment = (name: string): string =>
  /^(start|end) of /.test(name) ? `« ${name} » names no cue.` : `the beat « ${name} » is spoken in no cue.`;

/** What hangs on moments hangs on some that exist. @param where how an issue begins. @param moments `momentNames`. */
export const hangingIssues = (
  where: string,
  moments: ReadonlySet<string>,
  ...hangsOn: readonly Moment[]
): string[] =>
  hangsOn
    .map(nameOf)
    .filter((name) => !moments.has(name))
    .map((name) => `${where}: ${unknownMoment(name)}`);

/** Absolute seconds of every moment that a script's words can tell. A cue that could not be read lasts no time. */
export function clockOf(
  procedure: Procedure,
  { spoken }: ReadScript,
): (moment: Moment) => number | undefined {
  const seconds = new Map<string, number>();
  let t = 0;
  for (const chapter of procedure.chapters) {
    for (const { id, holdS } of chapter.cues) {
      const cue = spoken.get(id);
      const end = t + (cue?.durationS ?? 0) + (holdS ?? 0);
      seconds.set(`start of ${id}`, t).set(`end of ${id}`, end);
      for (const [beat, at] of Object.entries(cue?.beats ?? {})) seconds.set(beat, t + at);
      t = end + CUE_GAP_S;
    }
    t += CHAPTER_GAP_S;
  }
  return (moment) => {
    const at = seconds.get(nameOf(moment));
    // Nothing can happen before the telling starts.
    return at === undefined ? undefined : Math.max(0, at + shiftOf(moment));
  };
}

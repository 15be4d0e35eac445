import { clamp } from '../math/interpolate';
import type { Programme, ProgrammeCue } from '../scene/types';

/**
 * The time in `to` at which the picture shows what it showed in `from` at `t`: same cue, same place between the
 * beats of that cue. A cue that `to` lacks gives its chapter's start; a chapter that it lacks gives 0.
 * Times in seconds from each programme's own start.
 */
export function samePlace(from: Programme, to: Programme, t: number): number {
  const cueIndex = from.cues.findLastIndex((cue) => cue.start <= t);
  const cue = from.cues[Math.max(0, cueIndex)];
  if (!cue) return 0;
  const twin = to.cues.find((candidate) => candidate.id === cue.id);
  if (!twin) {
    const chapterId = from.chapters[cue.chapter]?.id;
    return to.chapters.find((chapter) => chapter.id === chapterId)?.start ?? 0;
  }
  const marks = sharedMarks(from, cue, to, twin);
  const after = marks.findIndex(([there]) => there > t);
  const next = marks[after];
  const last = marks[after - 1];
  // Past the cue's end we stand in the silence before the next one.
  if (!next || !last) return clamp(twin.end + Math.max(0, t - cue.end), 0, to.duration);
  const share = (t - last[0]) / (next[0] - last[0]);
  return last[1] + share * (next[1] - last[1]);
}

/** Start, beats and end of a cue in both programmes, ascending in both; a beat spoken in another order is left out. */
function sharedMarks(
  from: Programme,
  cue: ProgrammeCue,
  to: Programme,
  twin: ProgrammeCue,
): readonly (readonly [number, number])[] {
  const beats = Object.entries(from.beats)
    .map(([name, at]) => [at, to.beats[name] ?? Number.NaN] as const)
    .filter(([here, there]) => here > cue.start && here < cue.end && there > twin.start && there < twin.end)
    .sort((a, b) => a[0] - b[0]);
  const marks: (readonly [number, number])[] = [[cue.start, twin.start]];
  for (const beat of beats) if (beat[1] > (marks.at(-1)?.[1] ?? 0)) marks.push(beat);
  marks.push([cue.end, twin.end]);
  return marks;
}

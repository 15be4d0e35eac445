import type { Programme } from '../scene/types';

/** Two times closer than this are the same stop: rounding in links and sliders must not trap a step. */
const SAME_STOP_S = 0.02;

/**
 * First stop (cue start or beat) after `t`, or the programme's end when there is none.
 * All times in seconds from the programme's start.
 */
export function stopAfter(programme: Programme, t: number): number {
  for (const chapter of programme.chapters) {
    if (chapter.end <= t) continue;
    for (const stop of chapter.stops) if (stop > t + SAME_STOP_S) return stop;
  }
  return programme.duration;
}

/**
 * Last stop before `t`, or 0.
 * @param graceS a stop passed less than this long ago does not count: while the picture plays on, a person who
 * presses "back" twice wants to get further back than the stop just reached.
 */
export function stopBefore(programme: Programme, t: number, graceS = 0): number {
  const limit = t - Math.max(SAME_STOP_S, graceS);
  let found = 0;
  for (const chapter of programme.chapters) {
    if (chapter.start > limit) break;
    for (const stop of chapter.stops) if (stop < limit) found = stop;
  }
  return found;
}

/** Start of the chapter after the one that holds `t`, or the programme's end. */
export function chapterAfter(programme: Programme, t: number): number {
  return programme.chapters.find((chapter) => chapter.start > t + SAME_STOP_S)?.start ?? programme.duration;
}

/** Start of the chapter that holds `t`; of the one before it when `t` is within `graceS` of that start. */
export function chapterBefore(programme: Programme, t: number, graceS: number): number {
  let found = 0;
  for (const chapter of programme.chapters) {
    if (chapter.start < t - Math.max(SAME_STOP_S, graceS)) found = chapter.start;
  }
  return found;
}

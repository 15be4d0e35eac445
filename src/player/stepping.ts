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
 * The stop that "back" goes to from `t`: the last one passed, or the one before it when that one was passed less than
 * `graceS` ago. While the picture plays on, a person who presses "back" twice wants to get further back than to the
 * stop just reached.
 */
export function stopBefore(programme: Programme, t: number, graceS = 0): number {
  return backFrom(
    programme.chapters.flatMap((chapter) => chapter.stops),
    t,
    graceS,
  );
}

/** Start of the chapter after the one that holds `t`, or the programme's end. */
export function chapterAfter(programme: Programme, t: number): number {
  return programme.chapters.find((chapter) => chapter.start > t + SAME_STOP_S)?.start ?? programme.duration;
}

/** Start of the chapter that holds `t`; of the one before it when that start was passed less than `graceS` ago. */
export function chapterBefore(programme: Programme, t: number, graceS = 0): number {
  return backFrom(
    programme.chapters.map((chapter) => chapter.start),
    t,
    graceS,
  );
}

function backFrom(times: readonly number[], t: number, graceS: number): number {
  const last = times.findLastIndex((time) => time <= t + SAME_STOP_S);
  const passedS = t - (times[last] ?? 0);
  return times[passedS > Math.max(SAME_STOP_S, graceS) ? last : last - 1] ?? 0;
}

import { clamp } from '../math/interpolate';
import type { ProgrammeChapter } from '../scene/types';

/** How much of a chapter has been told at `timeS`, 0 to 1; of none, nothing can be said. */
export const chapterShare = (chapter: ProgrammeChapter | undefined, timeS: number): number =>
  chapter ? clamp((timeS - chapter.start) / (chapter.end - chapter.start), 0, 1) : 0;

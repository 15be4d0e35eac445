import { pagesOf } from '../narration/captions';
import { webVtt } from '../narration/webVtt';
import type { Programme, ProgrammeCue } from './types';

/** Two captions on screen at once would be read as one: a page that is left standing ends a moment before the next. */
const APART_S = 0.001;

/**
 * The captions of a chapter, timed from its start, or of the whole programme: a WebVTT file with the pages that are shown
 * on screen. Each stands until the next, or until its cue ends.
 * @throws RangeError when there is no such chapter.
 */
export function vttOf(programme: Programme, chapterId?: string): string {
  const index = programme.chapters.findIndex(({ id }) => id === chapterId);
  const chapter = programme.chapters[index];
  if (chapterId !== undefined && !chapter) throw new RangeError(`There is no chapter « ${chapterId} ».`);
  const zeroS = chapter?.start ?? 0;
  const cues = programme.cues.filter((cue) => chapter === undefined || cue.chapter === index);
  return webVtt(cues.flatMap((cue) => captionsOf(cue, zeroS)));
}

function captionsOf(cue: ProgrammeCue, zeroS: number) {
  const pages = pagesOf(cue);
  return pages.map((page, i) => ({
    id: pages.length === 1 ? cue.id : `${cue.id} ${i + 1}`,
    startS: page.startS - zeroS,
    endS: (pages[i + 1]?.startS ?? cue.end) - zeroS - APART_S,
    lines: page.lines.map(({ text }) => text),
  }));
}

/** The whole telling as plain text: chapters as headings, one sentence a line. */
export const plainText = (programme: Programme): string =>
  programme.chapters
    .map(({ title }, index) =>
      [title, '', ...programme.cues.filter(({ chapter }) => chapter === index).map(({ text }) => text)].join(
        '\n',
      ),
    )
    .join('\n\n') + '\n';

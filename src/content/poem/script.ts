import type { LanguageCode, Script } from '../../narration/types';

/**
 * The words of one chapter in one language: its title and its cues, as marked text.
 * French texts carry real unbreakable spaces (U+00A0) before : ; ! ? », after « and between a figure and its unit,
 * so that captions never tear them apart; a content test holds them to it.
 */
export interface ChapterWords {
  readonly title: string;
  readonly cues: Readonly<Record<string, string>>;
}

/** Puts the chapters of one language together. */
export function scriptOf(
  language: LanguageCode,
  title: string,
  chapters: Readonly<Record<string, ChapterWords>>,
): Script {
  return {
    language,
    title,
    chapterTitles: Object.fromEntries(Object.entries(chapters).map(([id, words]) => [id, words.title])),
    cues: Object.assign({}, ...Object.values(chapters).map((words) => words.cues)) as Record<string, string>,
  };
}

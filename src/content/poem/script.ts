import type { LanguageCode, Register, Review, Script } from '../../narration/types';

/**
 * The words of one chapter in one language, as marked text.
 * French texts carry real unbreakable spaces (U+00A0) before : ; ! ? », after « and between a figure and its unit,
 * so that captions never tear them apart; a content test holds them to it.
 */
export interface ChapterWords {
  readonly title: string;
  /** Every cue, in the plain words of the patient's register. */
  readonly cues: Readonly<Record<string, string>>;
  /** Every cue that is not a sentence of the document, in exact terms; the document's sentences are in both registers. */
  readonly student: Readonly<Record<string, string>>;
}

/** The words of the whole procedure in one language. */
export interface LanguageWords {
  readonly language: LanguageCode;
  readonly title: string;
  /** Who signed each register; null until a clinician has. */
  readonly review: Readonly<Record<Register, Review | null>>;
  readonly chapters: Readonly<Record<string, ChapterWords>>;
}

/** Both registers of one language. */
export type Scripts = Readonly<Record<Register, Script>>;

export const scriptsOf = (words: LanguageWords): Scripts => ({
  patient: scriptOf(words, 'patient'),
  student: scriptOf(words, 'student'),
});

function scriptOf({ language, title, review, chapters }: LanguageWords, register: Register): Script {
  const all = Object.values(chapters);
  const cues = Object.assign(
    {},
    ...all.map((chapter) => chapter.cues),
    ...(register === 'student' ? all.map((chapter) => chapter.student) : []),
  ) as Record<string, string>;
  return {
    language,
    register,
    title,
    review: review[register],
    chapterTitles: Object.fromEntries(Object.entries(chapters).map(([id, words]) => [id, words.title])),
    ...(language === 'ar'
      ? {
          cues: Object.fromEntries(Object.entries(cues).map(([id, text]) => [id, withoutVowels(text)])),
          spoken: cues,
        }
      : { cues }),
  };
}

/**
 * Arabic is written here with its vowel signs, which a speech engine needs and no adult reads: « مَرِيء » -> « مريء ».
 */
const withoutVowels = (text: string): string => text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');

import type { CueVariant, LanguageCode, Register, Review, Script } from '../../narration/types';
import type { Trait } from '../../procedure/caseTraits';

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
  /**
   * What is said instead of a cue in cases with a certain trait; where several hold, the first. A register that is left
   * out says the next, in the end the cue's plain words. The document's sentences are never varied.
   */
  readonly variants?: Readonly<
    Record<string, Readonly<Partial<Record<Trait, Readonly<Partial<Record<Register, string>>>>>>>
  >;
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
  const isArabic = language === 'ar';
  const variants = Object.fromEntries(
    all
      .flatMap((chapter) => Object.entries(chapter.variants ?? {}))
      .map(([id, byTrait]) => [id, variantsOf(byTrait, register, isArabic)]),
  );
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
    variants,
    ...(isArabic
      ? {
          cues: Object.fromEntries(Object.entries(cues).map(([id, text]) => [id, withoutVowels(text)])),
          spoken: cues,
        }
      : { cues }),
  };
}

function variantsOf(
  byTrait: Readonly<Record<string, Readonly<Partial<Record<Register, string>>>>>,
  register: Register,
  isArabic: boolean,
): CueVariant[] {
  return Object.entries(byTrait).flatMap(([trait, { [register]: text }]): CueVariant[] => {
    if (text === undefined) return [];
    return [isArabic ? { trait, text: withoutVowels(text), spoken: text } : { trait, text }];
  });
}

/**
 * Arabic is written here with its vowel signs, which a speech engine needs and no adult reads: « مَرِيء » -> « مريء ».
 */
const withoutVowels = (text: string): string => text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');

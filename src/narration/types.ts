/** Languages the visualizer speaks. */
export const LANGUAGE_CODES = ['fr', 'en', 'es', 'ar'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** For whom the words are: plain ones, or exact terms and figures. The document's own sentences are in both. */
export const REGISTERS = ['patient', 'student'] as const;
export type Register = (typeof REGISTERS)[number];

/** A clinician who read a script to the end and stands for it. */
export interface Review {
  readonly by: string;
  /** Day, e.g. `'2027-01-31'`. */
  readonly on: string;
}

/** Words of a cue for the cases with a certain trait: other words, the same beats. */
export interface CueVariant {
  readonly trait: string;
  /** Marked text, and the same as a speech engine must read it where that differs. */
  readonly text: string;
  readonly spoken?: string;
}

/**
 * The words of one procedure in one language and register.
 * A cue's text carries its beats as `{beat name}` written directly before the word at which the beat falls:
 * `'Le bistouri {knife touches muscle}touche le muscle.'`
 */
export interface Script {
  readonly language: LanguageCode;
  readonly register: Register;
  readonly title: string;
  /** null: no clinician has reviewed these words yet, and the page says so. */
  readonly review: Review | null;
  /** Chapter id -> title shown in the chapter list. */
  readonly chapterTitles: Readonly<Record<string, string>>;
  /** Cue id -> marked text. */
  readonly cues: Readonly<Record<string, string>>;
  /** Cue id -> the same words as a speech engine must read them, where readers write less (Arabic and its vowels). */
  readonly spoken?: Readonly<Record<string, string>>;
  /** Cue id -> what is said instead in cases that differ from the standard one; the first whose trait holds. */
  readonly variants?: Readonly<Record<string, readonly CueVariant[]>>;
}

export interface TimedWord {
  readonly text: string;
  /** Offset of the word in the cue's plain text, in UTF-16 units. */
  readonly offset: number;
  readonly startS: number;
  readonly endS: number;
}

/** A cue's plain text with times relative to the cue's start. */
export interface TimedCue {
  readonly text: string;
  readonly words: readonly TimedWord[];
  /** Beat name -> seconds from the cue's start. */
  readonly beats: Readonly<Record<string, number>>;
  readonly durationS: number;
}

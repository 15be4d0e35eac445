/** Languages the visualizer can speak. Only those with a script in content are offered. */
export type LanguageCode = 'fr' | 'en' | 'es' | 'ar';

/**
 * The words of one procedure in one language.
 * A cue's text carries its beats as `{beat name}` written directly before the word at which the beat falls:
 * `'Le bistouri {knife touches muscle}touche le muscle.'`
 */
export interface Script {
  readonly language: LanguageCode;
  readonly title: string;
  /** Chapter id -> title shown in the chapter list. */
  readonly chapterTitles: Readonly<Record<string, string>>;
  /** Cue id -> marked text. */
  readonly cues: Readonly<Record<string, string>>;
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

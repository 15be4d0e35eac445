import type { CaseParameters } from '../case';
import type { TrackDefinition } from '../tracks';
import type { DocumentSentence, Procedure, Source } from '../types';

/** The words of a procedure in one language, as far as validation reads them. */
export interface ProcedureWords<Language extends string> {
  readonly language: Language;
  /** For whom, where a language has more than one way of saying it. */
  readonly register?: string;
  readonly chapterTitles: Readonly<Record<string, string>>;
  readonly cues: Readonly<Record<string, string>>;
  /** Cue id -> marked texts said instead in cases with a trait. */
  readonly variants?: Readonly<Record<string, readonly { readonly trait: string; readonly text: string }[]>>;
}

/** A cue's words with their times, as far as validation reads them. */
export interface SpokenCue {
  readonly text: string;
  /** Beat name -> seconds from the cue's start, in spoken order. */
  readonly beats: Readonly<Record<string, number>>;
  readonly durationS: number;
}

/** Everything a procedure is checked against. */
export interface ValidationInput<Language extends string> {
  readonly procedure: Procedure;
  readonly scripts: readonly ProcedureWords<Language>[];
  readonly document: readonly DocumentSentence[];
  /** Language in which the document must be spoken word for word; other languages translate it. */
  readonly documentLanguage: string;
  readonly sources: readonly Source[];
  /** Cases it will be shown for: a value may name one of their numbers, and must stay in bounds in each. */
  readonly cases: readonly CaseParameters[];
  readonly tracks: Readonly<Record<string, TrackDefinition>>;
  /** Reads a marked text and times it; throws a sentence when a mark is malformed. `narration/timeCue` in the product. */
  readonly timeCue: (markedText: string, language: Language) => SpokenCue;
}

/** One script with every cue that could be read. */
export interface ReadScript {
  /** Language and register, as an issue names them: `'fr patient'`. */
  readonly name: string;
  readonly language: string;
  readonly spoken: ReadonlyMap<string, SpokenCue>;
}

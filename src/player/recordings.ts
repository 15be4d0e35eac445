import type { CueSound } from '../narration/sounds';
import type { LanguageCode, Register } from '../narration/types';

/** What a recording says, and to whom. */
export interface RecordedCue {
  readonly language: LanguageCode;
  readonly register: Register;
  /** Key of the words that were read (`wordsKey`): the cue's id, or that of the variant of a case. */
  readonly cueId: string;
  /** Plain text that was read aloud. */
  readonly text: string;
}

/** A cue in a person's own voice. */
export interface OwnRecording extends RecordedCue {
  /** `file` is the recording's key; `bytes` says the size of the WAV for both kinds, for there is only that one. */
  readonly sound: CueSound;
  /** Mono, 24 kHz, 16 bits. */
  readonly wav: Blob;
}

/** What a person decides to keep. */
export interface KeptTake extends RecordedCue {
  readonly wav: Blob;
}

/** Why a file of recordings, or one recording in it, was not taken. */
export type ImportFault =
  | 'tooLarge'
  | 'notZip'
  | 'noManifest'
  | 'wrongManifest'
  | 'wrongEntry'
  | 'missingSound'
  | 'wrongSound';

export interface ImportResult {
  readonly kept: number;
  /** `cueId` is null where the file as a whole, or an entry without a readable name, was refused. */
  readonly refused: readonly { readonly cueId: string | null; readonly why: ImportFault }[];
}

/** The recordings of a person's own voice. They never leave the device unless that person exports them. */
export interface Recordings {
  /** Every recording of a language and register by cue id, those out of date as well. */
  list(language: LanguageCode, register: Register): ReadonlyMap<string, OwnRecording>;
  /** How many there are, of all languages and registers. */
  count(): number;
  /** Takes the place of an earlier recording of this cue, language and register. @throws Error when it is no sound. */
  keep(take: KeptTake): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  exportSet(): Promise<Blob>;
  /** Takes what is right; what is wrong with the file is in the result. Takes the place of what is there already. */
  importSet(file: Blob): Promise<ImportResult>;
  /** Calls `changed` after each change, also when what was kept earlier has been read. @returns the undo. */
  subscribe(changed: () => void): () => void;
  /** Changes with each change. */
  revision(): number;
  /** False: storage is forbidden or full, and recordings last as long as the page. */
  lasting(): boolean;
  /**
   * The sounds that count, by cue id: those that say what `textOf` says today. A recording for the other register counts
   * where both say the same words.
   */
  soundsOf(
    language: LanguageCode,
    register: Register,
    textOf: (cueId: string) => string | undefined,
  ): Map<string, CueSound>;
  /** @param key `file` of the sound. @throws Error when there is none. */
  blobOf(key: string): Blob;
}

/** `own.entry.lift.fr.student`: name of a recording, and of its sound. */
export const recordingKey = ({ cueId, language, register }: Omit<RecordedCue, 'text'>): string =>
  `own.${cueId}.${language}.${register}`;

/** Whether a sound is a person's own recording: it then comes from `blobOf`, not from a file of the page. */
export const isOwn = (sound: CueSound): boolean => sound.file.startsWith('own.');

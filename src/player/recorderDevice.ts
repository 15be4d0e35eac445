/** What keeps a take from being made. */
export const RECORDER_PROBLEMS = [
  'insecure',
  'unsupported',
  'refused',
  'noMicrophone',
  'busy',
  'unplugged',
  'silent',
  'unreadable',
] as const;
export type RecorderProblem = (typeof RECORDER_PROBLEMS)[number];

export const LEVEL_VERDICTS = ['silent', 'quiet', 'good', 'clipped'] as const;
export type LevelVerdict = (typeof LEVEL_VERDICTS)[number];

export interface Level {
  /** 0 to 1 on a scale in decibels, for a meter. */
  readonly share: number;
  readonly verdict: LevelVerdict;
}

export interface Take {
  /** Mono, 24 kHz, 16 bits, silence trimmed, evened to the level of the page's voice. */
  readonly wav: Blob;
  readonly durationS: number;
  /** Of what was said, before it was evened. */
  readonly verdict: LevelVerdict;
}

/** A take, or what kept it from being one. */
export type TakeResult = { readonly take: Take } | { readonly problem: RecorderProblem };

/** Longest take, seconds. The longest cue takes about 25. */
export const LONGEST_TAKE_S = 120;

/** The microphone for one take. Nothing here throws. */
export interface RecorderDevice {
  /** Asks for the microphone and starts to listen, without recording. @returns what keeps it from doing so. */
  listen(): Promise<RecorderProblem | null>;
  /** How loud it is now; silent while nothing listens. */
  level(): Level;
  /** Starts the take. @returns what keeps it from doing so. */
  record(): RecorderProblem | null;
  /** Ends the take and gives the microphone back at once; the take is ready a little later. */
  stop(): Promise<TakeResult>;
  /** Gives the microphone back and forgets what was recorded. May be called at any time. */
  close(): void;
  /** Told once when the take ends by itself: it has become too long, or the microphone is gone. @returns the undo. */
  onEnd(ended: (why: 'tooLong' | 'unplugged') => void): () => void;
}

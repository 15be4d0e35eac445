/** What went wrong and was mended by the page itself, counted for the staff. */
export type KioskFault = 'context' | 'script' | 'frozen';

/**
 * Words of the waiting room: short, for people who stand. Whatever a visitor meets is also said aloud, so a text that
 * changes with a number has few values (`spokenTexts` lists them all).
 */
export interface KioskWords {
  /** Over the loop. */
  readonly invite: string;
  readonly about: string;
  readonly pauseLoop: string;
  readonly playLoop: string;

  /** The chapters, as tiles. */
  readonly question: string;
  readonly whole: string;
  /** @param minutes at least 1. */
  readonly minutes: (minutes: number) => string;
  readonly language: string;

  /** Under the picture. */
  readonly chapters: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly next: string;
  readonly soundOn: string;
  readonly soundOff: string;
  readonly louder: string;
  readonly softer: string;
  /** @param step of `steps`. */
  readonly loudness: (step: number, steps: number) => string;
  readonly larger: string;
  readonly usualSize: string;
  readonly contrastOn: string;
  readonly contrastOff: string;
  readonly showScope: string;
  readonly showOutside: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly guided: string;
  readonly sources: string;
  readonly leave: string;

  /** At the end of a chapter. */
  readonly ended: string;
  readonly goOn: string;
  readonly again: string;
  readonly allChapters: string;

  /** Before the page goes back to the loop. */
  readonly stillThere: string;
  readonly stillThereNote: string;
  readonly stay: string;
  /** @param seconds left. */
  readonly secondsLeft: (seconds: number) => string;

  /** Reading aloud what is on the screen. */
  readonly readAloud: string;
  readonly readQuiet: string;
  readonly reading: string;
  readonly readingStopped: string;

  /** The picture. */
  readonly stills: string;
  readonly recovering: string;

  /** For the staff, never spoken. */
  readonly health: {
    readonly heading: string;
    readonly version: string;
    readonly uptime: string;
    readonly frames: string;
    readonly quality: string;
    readonly recoveries: string;
    readonly faults: Readonly<Record<KioskFault, string>>;
    readonly starts: string;
    readonly visits: string;
    readonly loops: string;
    readonly offline: string;
    readonly offlineStates: Readonly<Record<'none' | 'fetching' | 'ready', string>>;
    readonly checked: string;
    readonly never: string;
    readonly waiting: string;
    readonly refused: (version: string) => string;
    readonly lastProblem: string;
    readonly look: string;
    readonly reload: string;
    readonly leaveMode: string;
    /** @param seconds since something began. */
    readonly lasting: (seconds: number) => string;
  };
}

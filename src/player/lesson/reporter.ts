/** A question of the test as a platform hears of it. */
export interface AskedQuestion {
  /** Letters, digits and `_`, at most 200. */
  readonly id: string;
  /** One of several, or all of them put in order. */
  readonly type: 'choice' | 'sequencing';
  /** What the options are, without spaces, in the order in which they stood; at most 10. */
  readonly options: readonly string[];
  /** Indices of options. */
  readonly right: readonly number[];
}

export interface AnsweredQuestion extends AskedQuestion {
  /** Indices of options, or in words, where no option was chosen: a place in the picture. */
  readonly given: readonly number[] | string;
  readonly isRight: boolean;
  /** From the question before to this answer, ms. */
  readonly tookMs: number;
}

/** What a platform says when a lesson is opened. */
export interface LessonStart {
  /** Reports count: the platform has not opened the lesson to look around or to look back. */
  readonly judged: boolean;
  /** What `report` saved last; null: nothing. */
  readonly saved: string | null;
  /** Score from which the test is passed, 0 to 100; null: the platform leaves that to the lesson. */
  readonly masteryPercent: number | null;
  /** The score that the platform knows already, 0 to 100. */
  readonly scorePercent: number | null;
  /** Whether the person wants to hear the narration; null: they have not said. */
  readonly sound: boolean | null;
}

export interface LessonReport {
  /** At most `MOST_SAVED` letters. */
  readonly saved: string;
  /** Where one is: at most 255 letters. */
  readonly place: string;
  readonly complete: boolean;
  /** null: no test was finished, or there is none. */
  readonly scorePercent: number | null;
  readonly passed: boolean | null;
}

/**
 * `refused`: the platform did not take something. `unreachable`: it did not answer. `expired`: it has closed this session,
 * and the lesson has to be opened anew from there.
 */
export type LessonProblem = 'refused' | 'unreachable' | 'expired';

/** Speaks with a learning platform. Nothing of it throws or rejects: what goes wrong is told, and the lesson goes on. */
export interface Reporter {
  /** @returns null: there is no platform, and nothing will be reported. */
  begin(): Promise<LessonStart | null>;
  answered(question: AnsweredQuestion): void;
  report(report: LessonReport): void;
  /**
   * The last report; further ones are not sent. The page may be on its way out: what has to be sent is on its way when
   * this returns.
   * @returns resolves once the platform has it: where the person wants to be taken, null for nowhere.
   */
  end(report: LessonReport): Promise<string | null>;
}

/** What a reporter needs of the browser. */
export interface ReporterClock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** Where no platform is, or none that can be spoken with. */
export const NO_PLATFORM: Reporter = {
  begin: async () => null,
  answered: () => {},
  report: () => {},
  end: async () => null,
};

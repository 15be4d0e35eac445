/** Words of a lesson: of the sheet that exports one, and of the bar over the page while one is taken. */
export interface LessonWords {
  /** What it is, and for whom. */
  readonly intro: string;
  readonly title: string;
  readonly language: string;
  readonly register: string;
  readonly chapters: string;
  readonly allChapters: string;
  readonly noChapters: string;
  readonly test: string;
  readonly withTest: string;
  readonly kinds: string;
  readonly kindNames: Readonly<Record<'name' | 'order' | 'choose' | 'error', string>>;
  readonly count: string;
  readonly questions: (count: number) => string;
  readonly seeds: string;
  /** Other questions at each attempt, or the same for everybody. */
  readonly seedNames: Readonly<Record<'new' | 'same', string>>;
  readonly mastery: string;
  readonly percent: (percent: number) => string;
  readonly platform: string;
  readonly platforms: Readonly<Record<'scorm12' | 'cmi5', string>>;
  readonly platformNotes: Readonly<Record<'scorm12' | 'cmi5', string>>;
  /** How much is packed, in bytes. */
  readonly about: (bytes: number) => string;
  readonly nothingToDo: string;
  readonly noTitle: string;
  readonly make: string;
  readonly cancel: string;
  readonly progress: (doneBytes: number, totalBytes: number) => string;
  readonly saved: string;
  readonly cancelled: string;
  readonly failed: string;
  /** One sentence for the platform's catalog. */
  readonly description: (chapters: number, questions: number) => string;

  readonly bar: string;
  readonly watched: (done: number, of: number) => string;
  readonly testToDo: string;
  readonly testAt: (answered: number, of: number) => string;
  /** Of the best test; passed or not. */
  readonly score: (percent: number, passed: boolean) => string;
  /** The score from which the test is passed. */
  readonly masteryIs: (percent: number) => string;
  readonly allDone: string;
  readonly toDo: (chapter: string) => string;
  readonly takeTest: string;
  readonly continueTest: string;
  readonly repeatTest: string;
  /** Leaves the lesson: done, or to go on another time. */
  readonly finish: string;
  readonly later: string;
  /** How the lesson stands to its platform. */
  readonly links: Readonly<Record<'opening' | 'alone' | 'looking' | 'ended', string>>;
  /** The platform's, said once. */
  readonly problems: Readonly<Record<'refused' | 'unreachable' | 'expired', string>>;
}

import type { Answer } from '../selfTest/selfTest';
import type { Given } from '../selfTest/types';
import type { AskedQuestion } from './reporter';
import type { LessonTestOrder } from './settings';

/** How the lesson's test stands. */
export interface TestStand {
  readonly questions: readonly AskedQuestion[];
  readonly answers: readonly Answer[];
}

/** The test as a lesson sees it. Whatever else somebody asks themselves meanwhile is no concern of the lesson's. */
export interface LessonTest {
  /** Puts the lesson's questions on screen, those already answered with their answers. */
  begin(order: LessonTestOrder & { readonly seed: number }, answers: readonly Answer[]): Promise<void>;
  /** null: the lesson's test is not on screen. */
  stand(): TestStand | null;
  /** Calls back after each change. @returns the undo. */
  onChange(listener: () => void): () => void;
}

/** The page's test of oneself, as much of it as a lesson needs. */
export interface TestDesk<Question> {
  readonly state: {
    getState(): { readonly questions: readonly Question[]; readonly answers: readonly Answer[] };
    subscribe(listener: () => void): () => void;
  };
  /** Answers the question on screen. */
  readonly answer: (given: Given) => void;
  /** On to the next one. */
  readonly next: () => void;
}

/**
 * Puts questions on the desk in the place of whatever was there; the same seed, the same questions.
 * @returns what a platform hears of each.
 */
export type LessonTestBegin<Question> = (
  order: LessonTestOrder & { readonly seed: number },
) => Promise<(question: Question) => AskedQuestion>;

/** The lesson's test on the page's desk. */
export function lessonTestOf<Question>(
  desk: TestDesk<Question>,
  begin: LessonTestBegin<Question>,
): LessonTest {
  let own: { readonly questions: readonly Question[]; readonly asked: readonly AskedQuestion[] } | null =
    null;
  return {
    begin: async (order, answers) => {
      const askedOf = await begin(order);
      const { questions } = desk.state.getState();
      for (const { given } of answers.slice(0, questions.length)) {
        desk.answer(given);
        desk.next();
      }
      own = { questions, asked: questions.map(askedOf) };
    },
    stand: () => {
      const { questions, answers } = desk.state.getState();
      return own?.questions === questions ? { questions: own.asked, answers } : null;
    },
    onChange: (listener) => desk.state.subscribe(listener),
  };
}

/** Old platforms take letters, digits and `_` alone. */
export const plainId = (text: string): string => text.replace(/\W/g, '_').slice(0, LONGEST_ID);

const LONGEST_ID = 200;

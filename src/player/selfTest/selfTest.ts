import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRight, testOf, type Question, type QuestionKind, type TestMatter } from './questions';

/** How somebody answered a question. */
export interface Answer {
  /** Indices of options: one, or all in the order that was given. */
  readonly given: readonly number[];
  readonly right: boolean;
}

export interface SelfTestState {
  /** Empty: no test has been begun. */
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** The question that is on screen; as many as there are questions: the result is. */
  readonly at: number;
}

const NONE: SelfTestState = { questions: [], answers: [], at: 0 };

export interface Score {
  readonly right: number;
  readonly of: number;
  /** 0 to 100. */
  readonly percent: number;
}

/** A test of oneself: it lives in the page, is told to nobody but whoever listens, and is kept nowhere. */
export class SelfTest {
  readonly state: StoreApi<SelfTestState> = createStore(() => NONE);
  readonly #matter: () => TestMatter;
  readonly #answered: (index: number, right: boolean) => void;

  /** @param matter what is asked about, in the case of now. @param answered told of every answer. */
  constructor(matter: () => TestMatter, answered: (index: number, right: boolean) => void = () => {}) {
    this.#matter = matter;
    this.#answered = answered;
  }

  /** Begins a test. @param seed the same gives the same questions. */
  begin(kinds: readonly QuestionKind[], count: number, seed: number): void {
    this.state.setState({ ...NONE, questions: testOf(this.#matter(), kinds, count, seed) });
  }

  /** The question on screen that has not been answered yet; null: none is. */
  get asking(): Question | null {
    const { questions, answers, at } = this.state.getState();
    return at === answers.length ? (questions[at] ?? null) : null;
  }

  /** Answers the question on screen, once. */
  answer(given: readonly number[]): void {
    const question = this.asking;
    if (!question) return;
    const right = isRight(given, question, this.#matter());
    const { answers, at } = this.state.getState();
    this.state.setState({ answers: [...answers, { given, right }] });
    this.#answered(at, right);
  }

  /** On to the next question, or to the result; not before the present one is answered. */
  next(): void {
    const { at, answers } = this.state.getState();
    if (answers.length > at) this.state.setState({ at: at + 1 });
  }

  score(): Score {
    const { questions, answers } = this.state.getState();
    const right = answers.filter((answer) => answer.right).length;
    const of = questions.length;
    return { right, of, percent: of > 0 ? Math.round((100 * right) / of) : 0 };
  }

  /** Everything is gone: questions, answers and score. */
  forget(): void {
    this.state.setState(NONE);
  }
}

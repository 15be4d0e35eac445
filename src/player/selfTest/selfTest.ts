import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorldPoint } from '../../organ/coordinates';
import type { CaseParameters } from '../../procedure/case';
import type { Pointed } from '../../scene/pick/picker';
import { Emitter } from '../emitter';
import { placePointed } from './placePointed';
import type { Given, PlacePointed, Question } from './types';

/** A place of the picture that was pointed at as an answer, and is not given yet. */
export interface TestMark {
  readonly point: Readonly<WorldPoint>;
  readonly place: PlacePointed;
}

/** How somebody answered a question. */
export interface Answer {
  readonly given: Given;
  readonly right: boolean;
}

export interface SelfTestState {
  /** Empty: no test has been begun. */
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** The question that is on screen; as many as there are questions: the result is. */
  readonly at: number;
  /** null: nothing was pointed at for this question. */
  readonly mark: TestMark | null;
  /** Something was pointed at that can be no answer. */
  readonly missed: boolean;
  /** The case in which it is asked; whatever is chosen meanwhile, questions stay as they are. */
  readonly caseParameters: CaseParameters | null;
}

const NONE: SelfTestState = {
  questions: [],
  answers: [],
  at: 0,
  mark: null,
  missed: false,
  caseParameters: null,
};

export interface Score {
  readonly right: number;
  readonly of: number;
  /** 0 to 100. */
  readonly percent: number;
}

/** What whoever reports about a test hears of it. */
export interface SelfTestEvents {
  readonly begun: { readonly of: number };
  readonly answered: { readonly index: number; readonly question: Question; readonly right: boolean };
  /** The last question has been answered. */
  readonly finished: Score;
}

export interface TestBegun {
  readonly questions: readonly Question[];
  readonly caseParameters: CaseParameters;
  readonly isRight: (question: Question, given: Given) => boolean;
}

/** A test of oneself: it lives in the page, is told to nobody but whoever listens, and is kept nowhere. */
export class SelfTest {
  readonly state: StoreApi<SelfTestState> = createStore(() => NONE);
  readonly #events = new Emitter<SelfTestEvents>();
  #isRight: TestBegun['isRight'] = () => false;

  /** @returns the undo of the registration. */
  on<Name extends keyof SelfTestEvents>(
    name: Name,
    handler: (detail: SelfTestEvents[Name]) => void,
  ): () => void {
    return this.#events.on(name, handler);
  }

  begin({ questions, caseParameters, isRight }: TestBegun): void {
    this.#isRight = isRight;
    this.state.setState({ ...NONE, questions, caseParameters });
    this.#events.emit('begun', { of: questions.length });
  }

  /** The question on screen that has not been answered yet; null: none is. */
  get asking(): Question | null {
    const { questions, answers, at } = this.state.getState();
    return at === answers.length ? (questions[at] ?? null) : null;
  }

  /** Marks what was pointed at as the answer to be given; what is no place of the organ can be none. */
  mark(pointed: Pick<Pointed, 'name' | 'within' | 'organ' | 'point'> | null): void {
    if (!this.asking) return;
    const place = pointed && placePointed(pointed);
    this.state.setState({ mark: place && { point: pointed.point, place }, missed: place === null });
  }

  /** Takes the mark away. */
  unmark(): void {
    if (this.asking) this.state.setState({ mark: null, missed: false });
  }

  /** Answers the question on screen, once. */
  answer(given: Given): void {
    const question = this.asking;
    if (!question) return;
    const right = this.#isRight(question, given);
    const { questions, answers, at } = this.state.getState();
    this.state.setState({ answers: [...answers, { given, right }] });
    this.#events.emit('answered', { index: at, question, right });
    if (at + 1 === questions.length) this.#events.emit('finished', this.score());
  }

  /** On to the next question, or to the result; not before the present one is answered. */
  next(): void {
    const { at, answers } = this.state.getState();
    if (answers.length > at) this.state.setState({ at: at + 1, mark: null, missed: false });
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

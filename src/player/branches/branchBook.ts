import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BranchId, BranchQuestionName, BranchStageName } from '../../procedure/branches';
import { Emitter } from '../emitter';
import type { Session } from '../session';
import { branchOf, type BranchMatter } from './branchWay';

/** What somebody predicted. */
export interface BranchAnswer {
  /** Id of the option; null: the answer was asked for without predicting anything. */
  readonly given: string | null;
  readonly right: boolean;
}

export interface BranchBookState {
  readonly answers: Readonly<Partial<Record<BranchQuestionName, BranchAnswer>>>;
}

/** A prediction, told to whoever listens and kept nowhere. */
export interface Predicted {
  readonly branch: BranchId;
  readonly question: BranchQuestionName;
  readonly given: string;
  readonly right: boolean;
}

const NONE: BranchBookState = { answers: {} };

/** Going through branches by hand, and what was predicted in the present one: it is gone with it. */
export class BranchBook {
  readonly state: StoreApi<BranchBookState> = createStore(() => NONE);
  readonly matter: BranchMatter;
  readonly #session: Session;
  readonly #events = new Emitter<{ answered: Predicted }>();

  constructor(session: Session, matter: BranchMatter) {
    this.#session = session;
    this.matter = matter;
    session.subscribe((now, before) => {
      if (now.branch?.id !== before.branch?.id) this.state.setState(NONE);
    });
  }

  /** Calls back with every prediction. @returns the undo. */
  onAnswered(handler: (predicted: Predicted) => void): () => void {
    return this.#events.on('answered', handler);
  }

  /** Leaves the story for a branch. */
  take(id: BranchId): void {
    this.#session.setState({ study: 'branches', branch: { id, stage: 'met', take: 1 } });
  }

  /** Goes to a stage of the present branch, or runs through it once more. */
  go(stage: BranchStageName): void {
    this.#session.setState(({ branch }) => {
      if (!branch) return {};
      return { branch: { id: branch.id, stage, take: branch.stage === stage ? branch.take + 1 : 1 } };
    });
  }

  /** Predicts a stage, once. */
  answer(question: BranchQuestionName, given: string): void {
    const { branch } = this.#session.getState();
    if (!branch || this.#answered(question)) return;
    const right = branchOf(branch.id, this.matter).questions[question].right === given;
    this.#note(question, { given, right });
    this.#events.emit('answered', { branch: branch.id, question, given, right });
  }

  /** Asks for the answer without predicting it; nobody is told. */
  reveal(question: BranchQuestionName): void {
    if (this.#session.getState().branch && !this.#answered(question))
      this.#note(question, { given: null, right: false });
  }

  /** Back to the story. */
  leave(): void {
    this.#session.setState({ branch: null });
  }

  #answered(question: BranchQuestionName): boolean {
    return this.state.getState().answers[question] !== undefined;
  }

  #note(question: BranchQuestionName, answer: BranchAnswer): void {
    this.state.setState(({ answers }) => ({ answers: { ...answers, [question]: answer } }));
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Study } from '../physiology/measures';
import { studySteps } from '../physiology/study';
import type { Work } from '../physiology/run';
import type { Esophagus } from '../physiology/types';
import { SLICE_MS, type Turns } from './slices';

/** Steps of one study, about: ten swallows of 200 frames and a barium run of 320. */
const STEPS = 2320;
/** Studies kept when a person tries many cases. */
const MOST_KEPT = 9;

export interface StudiesState {
  /** By `nameOf`. */
  readonly studies: ReadonlyMap<string, Study>;
  /** 0 to 1 of what is wanted; null: nothing is being reckoned. */
  readonly progress: number | null;
}

/** The same esophagus has the same name. What is not cut has no ends of a cut. */
export const nameOf = ({
  motility,
  stage,
  bodyDiameterMm,
  myotomyStartCm,
  myotomyEndCm,
}: Esophagus): string =>
  [
    motility,
    stage,
    ...(motility === 'healthy' ? [] : [bodyDiameterMm]),
    ...(stage === 'after' ? [myotomyStartCm, myotomyEndCm] : []),
  ].join(' ');

/** Measures of esophaguses, reckoned a little at a time when somebody wants them, and kept. */
export class StudyBook {
  readonly state: StoreApi<StudiesState> = createStore<StudiesState>(() => ({
    studies: new Map(),
    progress: null,
  }));
  readonly #needs: Turns;
  #queue: Esophagus[] = [];
  #wanted = 0;
  #work: { readonly name: string; readonly steps: Work<Study>; done: number } | null = null;
  #cancel: (() => void) | null = null;

  constructor(needs: Turns) {
    this.#needs = needs;
  }

  /** The study of an esophagus; null: not yet. */
  get(esophagus: Esophagus): Study | null {
    return this.state.getState().studies.get(nameOf(esophagus)) ?? null;
  }

  /** From now on these are wanted, in this order, and nothing that was wanted before. */
  want(esophaguses: readonly Esophagus[]): void {
    this.#queue = esophaguses.filter((each) => !this.get(each));
    this.#wanted = this.#queue.length;
    const [first] = this.#queue;
    if (this.#work && this.#work.name !== (first && nameOf(first))) this.#work = null;
    if (!first) {
      this.#cancel?.();
      this.#cancel = null;
      this.state.setState({ progress: null });
      return;
    }
    this.#tell();
    this.#cancel ??= this.#needs.later(() => this.#slice());
  }

  #slice(): void {
    this.#cancel = null;
    const until = this.#needs.nowMs() + SLICE_MS;
    while (this.#queue.length > 0) {
      const [first] = this.#queue as [Esophagus];
      this.#work ??= { name: nameOf(first), steps: studySteps(first), done: 0 };
      const { done, value } = this.#work.steps.next();
      this.#work.done += 1;
      if (done) this.#keep(first, value);
      if (this.#needs.nowMs() >= until) break;
    }
    this.#tell();
    if (this.#queue.length > 0) this.#cancel = this.#needs.later(() => this.#slice());
  }

  #keep(esophagus: Esophagus, study: Study): void {
    this.#work = null;
    this.#queue = this.#queue.slice(1);
    const studies = new Map(this.state.getState().studies).set(nameOf(esophagus), study);
    for (const oldest of studies.keys()) {
      if (studies.size <= MOST_KEPT) break;
      studies.delete(oldest);
    }
    this.state.setState({ studies });
  }

  #tell(): void {
    const left = this.#queue.length;
    const part = this.#work ? Math.min(1, this.#work.done / STEPS) : 0;
    this.state.setState({ progress: left === 0 ? null : (this.#wanted - left + part) / this.#wanted });
  }
}

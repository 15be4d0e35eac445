import { createStore, type StoreApi } from 'zustand/vanilla';
import { esophagusKey } from '../physiology/esophagusKey';
import type { Study } from '../physiology/measures';
import { studySteps } from '../physiology/study';
import type { Work } from '../physiology/run';
import type { Esophagus } from '../physiology/types';
import { inSlices, type Turns } from './slices';

/** Steps of one study, about: ten swallows of 200 frames and a barium run of 320. */
const STEPS = 2320;
/** Studies kept when a person tries many cases. */
const MOST_KEPT = 9;

export interface StudiesState {
  /** By `esophagusKey`. */
  readonly studies: ReadonlyMap<string, Study>;
  /** 0 to 1 of what is wanted; null: nothing is being reckoned. */
  readonly progress: number | null;
}

/** Measures of esophaguses, reckoned a little at a time when somebody wants them, and kept. */
export class StudyBook {
  readonly state: StoreApi<StudiesState> = createStore<StudiesState>(() => ({
    studies: new Map(),
    progress: null,
  }));
  readonly #turns: Turns;
  #queue: readonly Esophagus[] = [];
  #wanted = 0;
  #work: { readonly key: string; readonly steps: Work<Study>; done: number } | null = null;
  #stop = (): void => {};

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** The study of an esophagus; null: not yet. */
  get(esophagus: Esophagus): Study | null {
    return this.state.getState().studies.get(esophagusKey(esophagus)) ?? null;
  }

  /** From now on these are wanted, in this order, and nothing that was wanted before. */
  want(esophaguses: readonly Esophagus[]): void {
    this.#queue = esophaguses.filter((each) => !this.get(each));
    this.#wanted = this.#queue.length;
    const [first] = this.#queue;
    if (this.#work && this.#work.key !== (first && esophagusKey(first))) this.#work = null;
    this.#tell();
    this.#stop();
    if (first) this.#stop = inSlices(this.#reckon(), this.#turns, () => this.#tell());
  }

  /** Forgets every case that was looked at. */
  forget(): void {
    this.want([]);
    this.state.setState({ studies: new Map() });
  }

  *#reckon(): Work<void> {
    for (let [first] = this.#queue; first; [first] = this.#queue) {
      this.#work ??= { key: esophagusKey(first), steps: studySteps(first), done: 0 };
      const { done, value } = this.#work.steps.next();
      this.#work.done += 1;
      if (done) this.#keep(first, value);
      yield;
    }
  }

  #keep(esophagus: Esophagus, study: Study): void {
    this.#work = null;
    this.#queue = this.#queue.slice(1);
    const studies = new Map(this.state.getState().studies).set(esophagusKey(esophagus), study);
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

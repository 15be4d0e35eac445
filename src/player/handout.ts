import { createStore, type StoreApi } from 'zustand/vanilla';

/** So many pictures fit on the page to take home. */
export const MOST_PICTURES = 3;

/** A picture chosen for the page to take home. */
export interface HandoutPicture {
  readonly id: number;
  /** An object URL, given back when the picture is taken out. */
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly caption: string;
  /** Something was drawn on it. */
  readonly drawn: boolean;
}

export interface HandoutState {
  readonly pictures: readonly HandoutPicture[];
  /** Numbers of the questions of the list that are printed. */
  readonly questions: readonly number[];
  /** A question of the person's own, printed as it is; kept nowhere else. */
  readonly own: string;
}

/** Every question stands on the page unless it is taken out. */
const nothing = (questions: number): HandoutState => ({
  pictures: [],
  questions: Array.from({ length: questions }, (_, i) => i),
  own: '',
});

/** What a person chose for the page to take home. It lives in the page, in no storage and in no link. */
export class HandoutBook {
  readonly state: StoreApi<HandoutState>;
  readonly #questions: number;
  readonly #giveBack: (address: string) => void;
  #lastId = 0;

  /** @param giveBack frees an object URL. */
  constructor(questions: number, giveBack: (address: string) => void) {
    this.#questions = questions;
    this.#giveBack = giveBack;
    this.state = createStore<HandoutState>(() => nothing(questions));
  }

  /** Adds a picture, in the place of the oldest when there is no room. */
  add(picture: Omit<HandoutPicture, 'id'>): void {
    const { pictures } = this.state.getState();
    const all = [...pictures, { ...picture, id: ++this.#lastId }];
    for (const { id } of all.slice(0, -MOST_PICTURES)) this.remove(id);
    this.state.setState({ pictures: all.slice(-MOST_PICTURES) });
  }

  remove(id: number): void {
    const { pictures } = this.state.getState();
    const gone = pictures.find((each) => each.id === id);
    if (gone) this.#giveBack(gone.address);
    this.state.setState({ pictures: pictures.filter((each) => each.id !== id) });
  }

  ask(question: number, asked: boolean): void {
    this.state.setState(({ questions }) => ({
      questions: asked
        ? [...new Set([...questions, question])].toSorted((a, b) => a - b)
        : questions.filter((each) => each !== question),
    }));
  }

  write(own: string): void {
    this.state.setState({ own });
  }

  forget(): void {
    for (const { address } of this.state.getState().pictures) this.#giveBack(address);
    this.state.setState(nothing(this.#questions));
  }
}

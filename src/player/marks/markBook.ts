import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Programme } from '../../scene/types';
import { samePlace } from '../samePlace';
import { isSamePlace } from './presence';
import type { Drawing, MarkColor, MarkPlace, MarkTool, PointedAt, Stroke } from './types';

/** Presses of "undo" that are kept for one drawing. */
const MOST_UNDONE = 60;

export interface MarkState {
  /** In the order of their time. */
  readonly drawings: readonly Drawing[];
  readonly tool: MarkTool;
  readonly color: MarkColor;
  readonly pointed: PointedAt | null;
}

const NOTHING: MarkState = { drawings: [], tool: 'none', color: 'blue', pointed: null };

/** Everything drawn over the picture. It lives in the page and in links, never in storage. */
export class MarkBook {
  readonly state: StoreApi<MarkState> = createStore<MarkState>(() => NOTHING);
  /** Of each drawing the strokes it had before, the youngest last. */
  readonly #before = new Map<number, { readonly strokes: readonly Stroke[]; readonly turn: number }[]>();
  #lastId = 0;
  #turn = 0;

  hold(tool: MarkTool): void {
    this.state.setState({ tool, pointed: null });
  }

  dip(color: MarkColor): void {
    this.state.setState({ color });
  }

  point(at: PointedAt | null): void {
    this.state.setState({ pointed: at });
  }

  /** Begins a stroke. @returns what carries it on; what was carried on so far is seen at once. */
  begin(place: MarkPlace, color: MarkColor): (points: readonly number[]) => void {
    const known = this.#at(place);
    const id = known?.id ?? ++this.#lastId;
    const strokes = known?.strokes ?? [];
    this.#remember(id, strokes);
    return (points) => this.#put(known ?? place, id, [...strokes, { color, points }]);
  }

  /** Takes the youngest change of what is drawn at one of these places back. */
  undo(...places: readonly MarkPlace[]): void {
    const known = this.#youngest(places);
    const before = known && this.#before.get(known.id)?.pop();
    if (before) this.#put(known, known.id, before.strokes);
  }

  canUndo(...places: readonly MarkPlace[]): boolean {
    return this.#youngest(places) !== undefined;
  }

  /** Whether anything is drawn here. */
  isDrawn(place: MarkPlace): boolean {
    return (this.#at(place)?.strokes.length ?? 0) > 0;
  }

  /** Wipes away what is drawn here; `undo` brings it back. */
  clear(place: MarkPlace): void {
    const known = this.#at(place);
    if (!known || known.strokes.length === 0) return;
    this.#remember(known.id, known.strokes);
    this.#put(known, known.id, []);
  }

  /** Puts drawings from elsewhere (a link, another window) in the place of all there are. */
  replace(drawings: readonly Drawing[]): void {
    this.#before.clear();
    this.#lastId = drawings.reduce((most, { id }) => Math.max(most, id), 0);
    this.state.setState({ drawings: sorted(drawings) });
  }

  /** Forgets everything, and what could bring it back. */
  forget(): void {
    this.#before.clear();
    this.state.setState({ ...NOTHING });
  }

  /** Another language or case: drawings stay at the same cue and beat. */
  follow(from: Programme, to: Programme): void {
    const { drawings } = this.state.getState();
    if (drawings.length === 0) return;
    const moved = drawings.map((each) => ({ ...each, timeS: samePlace(from, to, each.timeS) }));
    this.state.setState({ drawings: sorted(moved) });
  }

  #at(place: MarkPlace): Drawing | undefined {
    return this.state.getState().drawings.find((drawing) => isSamePlace(drawing, place));
  }

  /** Of the drawings at these places the one that was changed last, if its change can be taken back. */
  #youngest(places: readonly MarkPlace[]): Drawing | undefined {
    const turnOf = ({ id }: Drawing): number => this.#before.get(id)?.at(-1)?.turn ?? 0;
    return places
      .flatMap((place) => this.#at(place) ?? [])
      .filter((drawing) => turnOf(drawing) > 0)
      .toSorted((a, b) => turnOf(b) - turnOf(a))[0];
  }

  #remember(id: number, strokes: readonly Stroke[]): void {
    const before = this.#before.get(id) ?? [];
    before.push({ strokes, turn: ++this.#turn });
    if (before.length > MOST_UNDONE) before.shift();
    this.#before.set(id, before);
  }

  #put({ timeS, swallow, surface }: MarkPlace, id: number, strokes: readonly Stroke[]): void {
    const others = this.state.getState().drawings.filter((each) => each.id !== id);
    this.state.setState({ drawings: sorted([...others, { timeS, swallow, surface, id, strokes }]) });
  }
}

const sorted = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.toSorted((a, b) => a.timeS - b.timeS || a.id - b.id);

/** Drawings with anything on them. */
export const drawn = ({ drawings }: Pick<MarkState, 'drawings'>): readonly Drawing[] =>
  drawings.filter(({ strokes }) => strokes.length > 0);

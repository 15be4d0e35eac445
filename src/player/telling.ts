import { createStore, type StoreApi } from 'zustand/vanilla';
import { SUBJECTS, type Subject } from '../procedure/types';
import type { Player } from './player';

/** Whoever stands still at a sentence for so long has told it in their own words, ms. */
const DWELT_MS = 2000;
/** Share of a sentence that has to be played for it to count. */
const PLAYED_SHARE = 0.6;
/** A longer step than this is a jump, not playing, s. */
const JUMP_S = 1;

/** Which cues have to be told of each of the four things. */
export type Essentials = Readonly<Record<Subject, readonly string[]>>;

export interface TellingState {
  /** Ids of cues that were told. */
  readonly shown: ReadonlySet<string>;
  /** What the presenter says of a thing, whatever was shown. */
  readonly byHand: Readonly<Partial<Record<Subject, boolean>>>;
}

export interface Told {
  /** Essential cues told, and how many there are. */
  readonly shown: number;
  readonly of: number;
  readonly told: boolean;
}

const NOTHING: TellingState = { shown: new Set(), byHand: {} };

/** How far each of the four things has been told. */
export function toldOf({ shown, byHand }: TellingState, essentials: Essentials): Record<Subject, Told> {
  const told = SUBJECTS.map((subject): [Subject, Told] => {
    const ids = essentials[subject];
    const count = ids.filter((id) => shown.has(id)).length;
    return [subject, { shown: count, of: ids.length, told: byHand[subject] ?? count === ids.length }];
  });
  return Object.fromEntries(told) as Record<Subject, Told>;
}

/**
 * Keeps count of what has been told to the person of today. It lives in the page alone: in no storage, in no link.
 */
export class Telling {
  readonly state: StoreApi<TellingState> = createStore<TellingState>(() => NOTHING);
  readonly essentials: Essentials;

  constructor(essentials: Essentials) {
    this.essentials = essentials;
  }

  /** These were told. */
  show(ids: readonly string[]): void {
    const { shown } = this.state.getState();
    if (ids.every((id) => shown.has(id))) return;
    this.state.setState({ shown: new Set([...shown, ...ids]) });
  }

  /** The presenter ticks a thing, or takes the tick away. */
  tick(subject: Subject, told: boolean): void {
    this.state.setState(({ byHand }) => ({ byHand: { ...byHand, [subject]: told } }));
  }

  /** In the place of all there is, from another window. */
  replace(state: TellingState): void {
    this.state.setState(state);
  }

  forget(): void {
    this.state.setState(NOTHING);
  }

  /** Nothing has been told yet. */
  get empty(): boolean {
    const { shown, byHand } = this.state.getState();
    return shown.size === 0 && Object.keys(byHand).length === 0;
  }

  told(): Record<Subject, Told> {
    return toldOf(this.state.getState(), this.essentials);
  }
}

/**
 * Notes what the player tells: a cue counts once most of it was played, or once somebody stood still at it.
 * @param later calls back once after `delayMs`; returns its undo.
 * @returns the undo.
 */
export function followTelling(
  player: Player,
  telling: Telling,
  later: (callback: () => void, delayMs: number) => () => void,
): () => void {
  let cue = '';
  let playedS = 0;
  let lastS = player.timeS;
  let cancel = (): void => {};
  const dwell = (): void => {
    cancel();
    cancel = player.playing ? () => {} : later(() => telling.show([cue]), DWELT_MS);
  };
  const look = (timeS: number): void => {
    const now = player.programme.cues[player.instant.cue];
    if (!now) return;
    const stepS = timeS - lastS;
    lastS = timeS;
    if (now.id !== cue) {
      cue = now.id;
      playedS = 0;
      dwell();
      return;
    }
    if (!player.playing || stepS <= 0 || stepS > JUMP_S) return;
    playedS += stepS;
    if (playedS >= PLAYED_SHARE * (now.end - now.start)) telling.show([cue]);
  };
  look(player.timeS);
  const undo = [player.on('time', look), player.on('play', dwell), player.on('pause', dwell)];
  return () => {
    for (const each of undo) each();
    cancel();
  };
}

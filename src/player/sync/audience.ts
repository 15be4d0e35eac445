import { createStore, type StoreApi } from 'zustand/vanilla';
import { clamp } from '../../math/interpolate';
import type { LanguageCode } from '../../narration/types';
import type { SwallowPlan } from '../../procedure/types';
import type { MarkBook } from '../marks/markBook';
import type { Player } from '../player';
import type { Session } from '../session';
import {
  SHARED,
  timeOf,
  type SharedState,
  type SyncLine,
  type SyncMessage,
  type ToldState,
} from './protocol';

/** Farther apart than this, the audience's picture jumps to where the presenter's is, s. */
const APART_S = 0.3;
/** A presenter who plays says so more often than this; one who is silent longer may be stuck: the audience waits, s. */
const AHEAD_S = 1.2;
/** Two instants nearer than this are one, s. */
const SAME_S = 0.001;
/** How often it says that it is there, ms. */
const BEAT_MS = 1000;
/** A presenter who has not been heard for so long is gone: the story stands, ms. */
const SILENT_MS = 3500;

export interface AudienceParts {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly line: SyncLine;
  readonly swallows: readonly SwallowPlan[];
  /** Fetches the words of a language and then speaks it. */
  readonly chooseLanguage: (code: LanguageCode) => Promise<void>;
  readonly every: (callback: () => void, everyMs: number) => () => void;
  /** The machine's clock, the same in both windows, ms. */
  readonly nowMs: () => number;
  /** The presenter sends this window home. */
  readonly onClose: () => void;
}

/** The audience's side: does what it is told, and decides nothing itself. */
export class Audience {
  readonly state: StoreApi<{ readonly inStep: boolean }> = createStore(() => ({ inStep: false }));
  readonly #parts: AudienceParts;
  readonly #undo: readonly (() => void)[];
  /** What the presenter's window would otherwise forget when it is loaded anew. */
  #told: ToldState | null = null;
  #last: SharedState | null = null;
  #heardMs: number;
  #busy = false;
  #next: SharedState | null = null;

  constructor(parts: AudienceParts) {
    this.#parts = parts;
    this.#heardMs = parts.nowMs();
    const { line, player, every } = parts;
    player.follow({
      advance: (_, timeS, stepS) => {
        const wantedS = this.#wantedS();
        if (wantedS === null) return timeS + stepS;
        // Never faster than twice the story, and never back: what is farther off is sought at the next beat.
        return Math.max(timeS, Math.min(wantedS, timeS + 2 * stepS));
      },
    });
    this.#undo = [line.listen((message) => this.#hear(message)), every(() => this.#beat(), BEAT_MS)];
    line.post({ say: 'whereAreWe' });
  }

  /** The window goes. */
  leave(): void {
    this.#parts.line.post({ say: 'gone' });
    for (const each of this.#undo) each();
    this.#parts.player.follow(null);
  }

  /** A key that was pressed here means the presenter's window. */
  press(key: string, shift: boolean): void {
    this.#parts.line.post({ say: 'key', key, shift });
  }

  #hear(message: SyncMessage): void {
    const { marks, line, onClose } = this.#parts;
    switch (message.say) {
      case 'state':
        this.#heard();
        void this.#follow(message.state);
        break;
      case 'marks':
        marks.replace(message.drawings);
        break;
      case 'pointed':
        marks.point(message.at);
        break;
      case 'told':
        this.#told = message.told;
        break;
      case 'whoIsThere':
        this.#heard();
        line.post({ say: 'here', told: this.#told });
        break;
      case 'close':
        onClose();
        break;
      // Said by an audience.
      case 'whereAreWe':
      case 'here':
      case 'key':
      case 'gone':
        break;
    }
  }

  #heard(): void {
    this.#heardMs = this.#parts.nowMs();
    if (!this.state.getState().inStep) this.state.setState({ inStep: true });
  }

  #beat(): void {
    const { line, player, nowMs } = this.#parts;
    if (nowMs() - this.#heardMs > SILENT_MS) {
      player.pause();
      player.bench.pause();
      if (this.state.getState().inStep) this.state.setState({ inStep: false });
      line.post({ say: 'whereAreWe' });
      return;
    }
    line.post({ say: 'here', told: this.#told });
  }

  /** One state after the other; of those that come meanwhile only the last counts. */
  async #follow(state: SharedState): Promise<void> {
    this.#next = state;
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#take(); next; next = this.#take()) {
        await this.#apply(next);
      }
    } finally {
      this.#busy = false;
    }
  }

  #take(): SharedState | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }

  async #apply(state: SharedState): Promise<void> {
    const { player, session, chooseLanguage } = this.#parts;
    const now = session.getState();
    if (state.session.language !== now.language) {
      // Words that cannot be fetched: the picture follows all the same.
      await chooseLanguage(state.session.language).catch(() => {});
    }
    const { language: _, ...rest } = state.session;
    const changed = Object.fromEntries(
      SHARED.filter((key) => key !== 'language')
        .filter((key) => JSON.stringify(session.getState()[key]) !== JSON.stringify(rest[key]))
        .map((key) => [key, rest[key]]),
    );
    if (Object.keys(changed).length > 0) session.setState(changed);
    player.rate = state.rate;
    this.#last = state;
    this.#place(state);
    this.#swallow(state);
  }

  #place(state: SharedState): void {
    const { player } = this.#parts;
    const wantedS = this.#wantedS();
    if (wantedS === null) return;
    if (!state.playing) player.pause();
    const apart = Math.abs(wantedS - player.timeS);
    if (apart > (state.playing ? APART_S : SAME_S)) void player.seek(wantedS);
    if (state.playing) player.play();
  }

  #swallow({ swallow }: SharedState): void {
    const { player, swallows } = this.#parts;
    const { bench } = player;
    const plan = swallow && swallows.find(({ id }) => id === swallow.id);
    if (!swallow || !plan) {
      bench.clear();
      return;
    }
    if (bench.plan !== plan || bench.pair !== swallow.pair) bench.show(plan, swallow.pair, swallow.timeS);
    else if (Math.abs(bench.timeS - swallow.timeS) > (swallow.playing ? APART_S : SAME_S))
      bench.seek(swallow.timeS);
    if (swallow.playing && !bench.playing) bench.play();
    if (!swallow.playing) bench.pause();
  }

  /** Where the presenter's story is by now. */
  #wantedS(): number | null {
    const { player, nowMs } = this.#parts;
    const state = this.#last;
    const saidS = state && timeOf(player.programme, state.place);
    if (!state || saidS === null) return null;
    if (!state.playing) return saidS;
    const sinceS = clamp((nowMs() - state.atMs) / 1000, 0, AHEAD_S);
    return saidS + sinceS * state.rate;
  }
}

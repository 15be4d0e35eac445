import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MarkBook } from '../marks/markBook';
import type { Player } from '../player';
import type { Session } from '../session';
import type { Telling, TellingState } from '../telling';
import {
  placeOf,
  sharedOf,
  type SharedState,
  type SyncLine,
  type SyncMessage,
  type ToldState,
} from './protocol';

/** The presenter says where the story is at least this often, also while it stands: what was missed is made good, ms. */
const BEAT_MS = 400;
/** An audience that has not been heard for so long is gone, ms. */
const SILENT_MS = 3500;

/** Whether somebody follows. */
export type Following = 'alone' | 'waiting' | 'inStep' | 'lost';

export interface PresentationParts {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly telling: Telling;
  /** Calls back every `everyMs`; returns its undo. */
  readonly every: (callback: () => void, everyMs: number) => () => void;
  /** The machine's clock, the same in both windows, ms. */
  readonly nowMs: () => number;
  /** A key that was pressed in the audience's window. */
  readonly onKey: (key: string, shift: boolean) => void;
}

/** The presenter's side: says everything that decides the picture to whoever follows. */
export class Presentation {
  readonly state: StoreApi<{ readonly following: Following }> = createStore(() => ({
    following: 'alone' as Following,
  }));
  readonly #parts: PresentationParts;
  #line: SyncLine | null = null;
  #undo: (() => void)[] = [];
  #heardMs = 0;
  #due = false;

  constructor(parts: PresentationParts) {
    this.#parts = parts;
  }

  /** Begins to lead on this line. @param expects whether a window is on its way, or was there before. */
  lead(line: SyncLine, expects: boolean): void {
    this.stop();
    const { player, session, marks, telling, every } = this.#parts;
    this.#line = line;
    this.#heardMs = this.#parts.nowMs();
    this.state.setState({ following: expects ? 'waiting' : 'alone' });
    this.#undo = [
      line.listen((message) => this.#hear(message)),
      session.subscribe(this.#soon),
      ...(['play', 'pause', 'programme', 'chapter'] as const).map((event) => player.on(event, this.#soon)),
      player.on('time', () => {
        // While it plays the audience's own clock leads it; the beat holds the two together.
        if (!player.playing) this.#soon();
      }),
      marks.state.subscribe((now, before) => {
        if (now.drawings !== before.drawings) line.post({ say: 'marks', drawings: now.drawings });
        if (now.pointed !== before.pointed) line.post({ say: 'pointed', at: now.pointed });
      }),
      telling.state.subscribe((now) => line.post({ say: 'told', told: plainTold(now) })),
      every(() => this.#beat(), BEAT_MS),
    ];
    line.post({ say: 'whoIsThere' });
    this.#sayAll();
  }

  /** Sends the audience's window home and leads nobody. */
  end(): void {
    this.#line?.post({ say: 'close' });
    this.stop();
  }

  /** Leads nobody any more. */
  stop(): void {
    for (const each of this.#undo) each();
    this.#undo = [];
    this.#line = null;
    this.state.setState({ following: 'alone' });
  }

  #hear(message: SyncMessage): void {
    switch (message.say) {
      case 'whereAreWe':
        this.#sayAll();
        break;
      case 'here':
        this.#heardMs = this.#parts.nowMs();
        if (this.state.getState().following !== 'inStep') this.state.setState({ following: 'inStep' });
        this.#remember(message.told);
        break;
      case 'key':
        this.#parts.onKey(message.key, message.shift);
        break;
      case 'gone':
        this.state.setState({ following: 'lost' });
        break;
      case 'whoIsThere':
        // Two that lead would tear the audience to and fro: a tab that was duplicated leads in its first one's stead.
        this.stop();
        break;
      // Said by a presenter.
      case 'state':
      case 'marks':
      case 'pointed':
      case 'told':
      case 'close':
        break;
    }
  }

  /** A presenter's window that was loaded anew has forgotten what was told; the audience's has not. */
  #remember(told: ToldState | null): void {
    const { telling } = this.#parts;
    if (!told || !telling.empty) return;
    if (told.shown.length > 0 || Object.keys(told.byHand).length > 0)
      telling.replace({ shown: new Set(told.shown), byHand: told.byHand });
  }

  #beat(): void {
    const { nowMs } = this.#parts;
    this.#say();
    const { following } = this.state.getState();
    if (following !== 'alone' && following !== 'lost' && nowMs() - this.#heardMs > SILENT_MS)
      this.state.setState({ following: 'lost' });
  }

  #sayAll(): void {
    const { marks, telling } = this.#parts;
    const { drawings, pointed } = marks.state.getState();
    this.#say();
    this.#line?.post({ say: 'marks', drawings });
    this.#line?.post({ say: 'pointed', at: pointed });
    // Whoever knows nothing yet must not make others forget.
    if (!telling.empty) this.#line?.post({ say: 'told', told: plainTold(telling.state.getState()) });
  }

  /** Several changes of one turn are said once. */
  readonly #soon = (): void => {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#say();
    });
  };

  #say(): void {
    this.#line?.post({ say: 'state', state: this.#stateNow() });
  }

  #stateNow(): SharedState {
    const { player, session, nowMs } = this.#parts;
    const { programme, instant, bench } = player;
    return {
      session: sharedOf(session.getState()),
      place: placeOf(programme, instant.cue, instant.timeS),
      playing: player.playing,
      rate: player.rate,
      swallow: bench.plan && {
        id: bench.plan.id,
        pair: bench.pair,
        timeS: bench.timeS,
        playing: bench.playing,
      },
      atMs: nowMs(),
    };
  }
}

export const plainTold = ({ shown, byHand }: TellingState): ToldState => ({ shown: [...shown], byHand });

import type { LanguageCode } from '../narration/types';
import { describe, type PlainState } from '../scene/describe';
import type { Player } from './player';
import type { PlayerEvents } from './playerEvents';
import { MODES, VIEWS, type Mode, type Session, type View } from './session';
import type { RenderStats } from './stage';

/** Events another program can listen to; what each hands over stands at `PlayerEvents`. */
export const REMOTE_EVENTS = ['time', 'chapter', 'cue', 'play', 'pause', 'end', 'ready', 'error'] as const;
export type RemoteEvent = (typeof REMOTE_EVENTS)[number];

/** The control interface, found at `window.poemViewer`. Times in seconds from the start of the whole programme. */
export interface PoemViewer {
  /** Resolves when the first complete frame is on screen (without 3D: when the still that stands in for it is). */
  readonly ready: Promise<void>;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly duration: number;
  readonly time: number;
  readonly playing: boolean;
  readonly mode: Mode;
  readonly language: LanguageCode;
  play(): void;
  pause(): void;
  /** Resolves when that instant has been drawn. Throws RangeError when `seconds` is not a finite number. */
  seek(seconds: number): Promise<void>;
  /** Goes to a chapter's start. Throws RangeError when there is no such chapter. */
  goTo(chapterId: string): Promise<void>;
  /** Throws RangeError when the language is not offered. Stays at the same cue and beat. */
  setLanguage(code: LanguageCode): Promise<void>;
  setMode(mode: Mode): Promise<void>;
  setView(view: View): Promise<void>;
  /** A plain copy of the instant, in organ coordinates, units in the names. */
  state(): PlainState;
  stats(): RenderStats;
  /** @returns the undo of the registration. */
  on<Name extends RemoteEvent>(event: Name, handler: (detail: PlayerEvents[Name]) => void): () => void;
  /** For tests and film: time that moves only when told to. */
  readonly clock: {
    useHandClock(): void;
    useSystemClock(): void;
    /**
     * Moves the hand clock on; the programme follows if it is playing. Resolves when that instant has been drawn.
     * Throws Error when the hand clock is not in use, RangeError when `seconds` is negative or not finite.
     */
    advance(seconds: number): Promise<void>;
  };
}

export interface RemoteParts {
  readonly player: Player;
  readonly session: Session;
  readonly languages: readonly LanguageCode[];
}

export function createRemote({ player, session, languages }: RemoteParts): PoemViewer {
  const choose = <T extends string>(what: string, options: readonly T[], value: T): T => {
    if (!options.includes(value))
      throw new RangeError(`« ${value} » is no ${what}. Possible: ${options.join(', ')}.`);
    return value;
  };
  let hand: ReturnType<Player['useHandClock']> | null = null;
  return {
    ready: player.ready,
    get chapters() {
      return player.programme.chapters.map(({ id, title, start, end }) => ({ id, title, start, end }));
    },
    get duration() {
      return player.durationS;
    },
    get time() {
      return player.timeS;
    },
    get playing() {
      return player.playing;
    },
    get mode() {
      return session.getState().mode;
    },
    get language() {
      return session.getState().language;
    },
    play: () => player.play(),
    pause: () => player.pause(),
    seek: (seconds) => player.seek(seconds),
    goTo: (chapterId) => player.goTo(chapterId),
    setLanguage(code) {
      session.setState({ language: choose('language here', languages, code) });
      return player.nextDrawn();
    },
    setMode(mode) {
      session.setState({ mode: choose('mode', MODES, mode) });
      return player.nextDrawn();
    },
    setView(view) {
      session.setState({ view: choose('view', VIEWS, view) });
      return player.nextDrawn();
    },
    state: () => describe(player.programme, player.instant),
    stats: () => ({ ...player.stats() }),
    on: (event, handler) => player.on(event, handler),
    clock: {
      useHandClock() {
        hand = player.useHandClock();
      },
      useSystemClock() {
        hand = null;
        player.useSystemClock();
      },
      advance(seconds) {
        if (!hand) throw new Error('Call poemViewer.clock.useHandClock() before advance().');
        hand.advance(seconds);
        return player.nextDrawn();
      },
    },
  };
}

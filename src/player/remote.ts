import {
  ACHALASIA_TYPES,
  APPROACHES,
  CASE_RANGES,
  caseOf,
  type CaseChoice,
  type CaseRange,
} from '../procedure/casePresets';
import type { SwallowPlan } from '../procedure/types';
import { REGISTERS, type LanguageCode, type Register } from '../narration/types';
import { describe, type PlainState } from '../scene/describe';
import { COMPARES, pairShown, tidyDivider, type Compare } from './compare';
import type { Exports, FilmOrderOf, PictureOrder } from './exports';
import { LAYOUTS, type Layout } from './panes';
import type { Player } from './player';
import type { PlayerEvents } from './playerEvents';
import { MODES, RATES, VIEWS, type Mode, type Session, type View } from './session';
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
  readonly languages: readonly LanguageCode[];
  readonly register: Register;
  /** Whether the narration is heard. */
  readonly sound: boolean;
  readonly rate: number;
  play(): void;
  pause(): void;
  /** Resolves when that instant has been drawn. Throws RangeError when `seconds` is not a finite number. */
  seek(seconds: number): Promise<void>;
  /**
   * Goes to a chapter, `seconds` after its start and no further than its end. Throws RangeError when there is no such
   * chapter.
   */
  goTo(chapterId: string, seconds?: number): Promise<void>;
  /**
   * Resolves when the picture stands in that language at the same cue and beat. Throws RangeError when the language is
   * not offered; rejects when its words cannot be fetched, and everything stays as it was.
   */
  setLanguage(code: LanguageCode): Promise<void>;
  /** For whom the words are. Stays at the same cue and beat. */
  setRegister(register: Register): Promise<void>;
  /** Browsers let a page sound only after a person has touched it; where they refuse, the sound is off again. */
  setSound(on: boolean): void;
  /** 0.75, 0.9, 1, 1.25 or 1.5; pitch stays. Throws RangeError for any other. */
  setRate(rate: number): void;
  setMode(mode: Mode): Promise<void>;
  setView(view: View): Promise<void>;
  /** How the two views share the picture. */
  setLayout(layout: Layout): Promise<void>;
  /** `'told'`: what the telling shows side by side; `'off'`: nothing; else these organs, whatever is told. */
  setCompare(compare: Compare): Promise<void>;
  /** Share of the picture's width that the first organ gets. Throws RangeError outside 0 to 1. */
  setDivider(share: number): Promise<void>;
  /**
   * Everything follows a case; what is left out follows from the type. Throws RangeError, a sentence, for what is out of
   * range (`CASE_RANGES`).
   */
  setCase(choice: CaseChoice): Promise<void>;
  /** Plays a swallow by hand over the standing story, at `timeS` seconds of it; null: the story again. */
  showSwallow(id: string | null, timeS?: number): Promise<void>;
  /** A plain copy of the instant, in organ coordinates, units in the names. */
  state(): PlainState;
  stats(): RenderStats;
  /** A picture of now as PNG. Rejects where there is no 3D picture; throws RangeError for a size out of range. */
  exportPicture(order?: PictureOrder): Promise<Blob>;
  /**
   * A film of the programme or a stretch of it, as MP4 or WebM: frame `i` shows the instant `startS + i / rate`. Rejects
   * when it is cancelled, or where this browser can encode no such film; one at a time.
   */
  exportFilm(order?: FilmOrderOf): Promise<Blob>;
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
  /** Everything that can be swallowed. */
  readonly swallows: readonly SwallowPlan[];
  /** Fetches the words of a language and then speaks it. */
  readonly chooseLanguage: (code: LanguageCode) => Promise<void>;
  /** Fetched by whoever orders a picture or a film. */
  readonly exports: () => Promise<Exports>;
}

export function createRemote({
  player,
  session,
  languages,
  swallows,
  chooseLanguage,
  exports,
}: RemoteParts): PoemViewer {
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
    languages,
    get register() {
      return session.getState().register;
    },
    get sound() {
      return session.getState().sound;
    },
    get rate() {
      return session.getState().rate;
    },
    play: () => player.play(),
    pause: () => player.pause(),
    seek: (seconds) => player.seek(seconds),
    goTo: (chapterId, seconds) => player.goTo(chapterId, seconds),
    setLanguage(code) {
      return chooseLanguage(choose('language here', languages, code)).then(() => player.nextDrawn());
    },
    setRegister(register) {
      session.setState({ register: choose('register', REGISTERS, register) });
      return player.nextDrawn();
    },
    setSound: (on) => session.setState({ sound: on }),
    setRate(rate) {
      const known = RATES.find((each) => each === rate);
      if (known === undefined) throw new RangeError(`${rate} is no rate. Possible: ${RATES.join(', ')}.`);
      session.setState({ rate: known });
    },
    setMode(mode) {
      session.setState({ mode: choose('mode', MODES, mode) });
      return player.nextDrawn();
    },
    setView(view) {
      session.setState({ view: choose('view', VIEWS, view) });
      return player.nextDrawn();
    },
    setLayout(layout) {
      session.setState({ layout: choose('layout', LAYOUTS, layout) });
      return player.nextDrawn();
    },
    setCompare(compare) {
      session.setState({ compare: choose('comparison', COMPARES, compare) });
      return player.nextDrawn();
    },
    setDivider(share) {
      if (!(share >= 0 && share <= 1))
        throw new RangeError(`A divider lies between 0 and 1, not at ${share}.`);
      session.setState({ divider: tidyDivider(share) });
      return player.nextDrawn();
    },
    setCase(choice) {
      checkedChoice(choice);
      session.setState({ caseParameters: caseOf(choice) });
      return player.nextDrawn();
    },
    showSwallow(id, timeS = 0) {
      if (id === null) player.bench.clear();
      else {
        const ids = swallows.map((each) => each.id);
        const plan = swallows[ids.indexOf(choose('swallow', ids, id))]!;
        if (!Number.isFinite(timeS)) throw new RangeError(`Cannot go to ${timeS} seconds.`);
        player.pause();
        player.bench.show(plan, undefined, timeS);
      }
      return player.nextDrawn();
    },
    state() {
      const { compare, divider, orbit } = session.getState();
      const { programme, instant } = player;
      return describe(programme, instant, {
        pair: pairShown(compare, programme, instant),
        divider,
        freeCamera: orbit && { ...orbit },
      });
    },
    stats: () => ({ ...player.stats() }),
    exportPicture: async (order = {}) => (await exports()).picture(order),
    exportFilm: async (order = {}) => (await exports()).film(order),
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

/** @throws RangeError, a sentence, for a choice that no case can be made of. */
function checkedChoice({ type, approach, ...figures }: CaseChoice): void {
  if (!ACHALASIA_TYPES.includes(type))
    throw new RangeError(`There is no type « ${String(type)} » of achalasia.`);
  if (!APPROACHES.includes(approach)) throw new RangeError(`There is no approach « ${String(approach)} ».`);
  for (const [name, value] of Object.entries(figures)) {
    const range = CASE_RANGES[name as CaseRange] as (typeof CASE_RANGES)[CaseRange] | undefined;
    if (!range) throw new RangeError(`A case has no « ${name} ».`);
    if (value !== undefined && !(value >= range.min && value <= range.max))
      throw new RangeError(`${name} lies between ${range.min} and ${range.max}, not at ${value}.`);
  }
}

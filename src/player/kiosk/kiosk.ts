import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageCode } from '../../narration/types';
import type { Player } from '../player';
import type { Session, SessionState } from '../session';
import { driftAt, type Drift } from './drift';
import type { HealthBook } from './health';
import type { KioskSettings } from './settings';
import { AttractLoop, type LoopStretch } from './loop';
import { firstVolume, stepOfVolume, volumeOfStep, LOUDNESS_STEPS } from './loudness';
import { keepPlace, takePlace, type Place } from './place';
import {
  firstVisit,
  idleLimits,
  secondsLeft,
  visitAfter,
  type IdleLimits,
  type Visit,
  type VisitEvent,
} from './visit';

/** So much of a chapter is left out at its end, s: the picture still belongs to it then. */
const CHAPTER_END_S = 0.05;

export interface KioskState {
  readonly visit: Visit;
  /** Whole seconds left to answer; null: nothing is asked. */
  readonly leftS: number | null;
  /** Index of the chapter that has just ended; null: none, or the story goes on. */
  readonly ended: number | null;
  /** Where what stands over the loop stands now. */
  readonly drift: Drift;
  /** Somebody stopped the loop. */
  readonly held: boolean;
  /** What is under the finger is read aloud. */
  readonly reading: boolean;
}

export interface KioskParts {
  readonly player: Player;
  readonly session: Session;
  readonly settings: KioskSettings;
  readonly stretches: readonly LoopStretch[];
  readonly health: HealthBook;
  /** Erases everything that a visitor may have left outside the session. */
  readonly forget: () => void;
  readonly chooseLanguage: (code: LanguageCode) => Promise<void>;
  /** Calls back every `everyMs`; returns its undo. */
  readonly every: (callback: () => void, everyMs: number) => () => void;
  /** Where a place survives a reload of the page. Touching it may throw. */
  readonly storage: () => Storage;
  /** ms since the epoch. */
  readonly dateMs: () => number;
}

/** Of the session, whatever a visitor finds: silent, with captions, looking where the story looks. */
const EACH_TIME = {
  sound: false,
  captions: true,
  orbit: null,
  explore: null,
  study: null,
  branch: null,
  quiz: null,
  room: null,
} as const satisfies Partial<SessionState>;

/** How often it is looked whether anybody is still there, ms. */
const LOOK_MS = 500;

/**
 * A page that stands in a waiting room: the loop, one visit after the other, and back to the loop with nothing left of the
 * visitor. It decides; the page shows. Time is the player's clock, so that a hand clock leads visits as well.
 */
export class Kiosk {
  readonly state: StoreApi<KioskState>;
  readonly settings: KioskSettings;
  readonly health: HealthBook;
  readonly #parts: KioskParts;
  readonly #limits: IdleLimits;
  readonly #loop: AttractLoop;
  #home: SessionState;
  #undo: (() => void)[] = [];
  /** The story stops here, s of the programme; null: it goes on to its end. */
  #untilS: number | null = null;
  #whole = false;

  constructor(parts: KioskParts) {
    const { player, session, settings } = parts;
    this.#parts = parts;
    this.settings = settings;
    this.health = parts.health;
    this.#limits = idleLimits(settings.idleS);
    this.#home = session.getState();
    this.#loop = new AttractLoop(player, parts.stretches, {
      stretch: (step) => this.state.setState({ drift: driftAt(step) }),
      round: () => parts.health.looped(),
    });
    this.state = createStore<KioskState>(() => ({
      visit: firstVisit(player.nowMs()),
      leftS: null,
      ended: null,
      drift: driftAt(0),
      held: false,
      reading: false,
    }));
  }

  /**
   * The page becomes a waiting room's.
   * @param byAddress the address says what every visitor finds; else somebody was here before, and nothing of it is kept.
   * @returns the undo: the session as it was.
   */
  begin(byAddress: boolean): () => void {
    const { player, session, every, storage, dateMs, forget } = this.#parts;
    if (!byAddress) forget();
    const before = session.getState();
    this.#home = { ...before, ...EACH_TIME, mode: 'kiosk', volume: firstVolume(this.settings.loudest) };
    this.#undo = [
      every(() => this.look(), LOOK_MS),
      // A hand clock moves only with frames.
      player.on('drawn', () => this.look()),
      player.on('time', (timeS) => this.#atTime(timeS)),
      player.on('sought', (timeS) => this.#sought(timeS)),
      player.on('programme', () => this.#sought(player.timeS)),
      player.on('end', () => this.#end()),
    ];
    session.setState(this.#home);
    this.state.setState({
      visit: firstVisit(player.nowMs()),
      leftS: null,
      ended: null,
      held: false,
      reading: false,
    });
    const place = takePlace(storage, dateMs());
    if (place) this.#backTo(place);
    else this.#attract();
    return () => {
      for (const each of this.#undo) each();
      this.#undo = [];
      this.#loop.stop();
      player.pause();
      session.setState({ ...before, mode: session.getState().mode });
    };
  }

  /** Whether nobody is there: only then may the page be taken away for a while. */
  get idle(): boolean {
    return this.state.getState().visit.screen === 'attract';
  }

  /** Somebody touched the page, in whatever way. */
  touched(): void {
    this.#after({ type: 'touched', atMs: this.#nowMs() });
  }

  /** Somebody wants to see it. @param language theirs; left out: that of the page. Rejects when it cannot be had. */
  async wake(language?: LanguageCode): Promise<void> {
    this.#after({ type: 'woken', atMs: this.#nowMs() });
    if (language !== undefined && language !== this.#parts.session.getState().language)
      await this.#parts.chooseLanguage(language);
  }

  /** Tells one chapter, or from there on everything. */
  tell(chapterId: string, whole = false): void {
    const { player } = this.#parts;
    this.#whole = whole;
    this.#after({ type: 'shown', screen: 'story', atMs: this.#nowMs() });
    void player.goTo(chapterId);
    player.play();
  }

  showTiles(): void {
    this.#parts.player.pause();
    this.#parts.session.setState({ orbit: null });
    this.#after({ type: 'shown', screen: 'tiles', atMs: this.#nowMs() });
  }

  /** The visitor is done. */
  leave(): void {
    this.#after({ type: 'left', atMs: this.#nowMs() });
  }

  hold(held: boolean): void {
    this.#loop.hold(held);
    this.state.setState({ held });
    this.touched();
  }

  read(reading: boolean): void {
    this.state.setState({ reading });
  }

  get loudnessStep(): number {
    return stepOfVolume(this.#parts.session.getState().volume, this.settings.loudest);
  }

  /** One step louder or softer, never beyond what the staff allows. */
  louder(by: 1 | -1): void {
    const step = Math.min(LOUDNESS_STEPS, Math.max(1, this.loudnessStep + by));
    this.#parts.session.setState({ volume: volumeOfStep(step, this.settings.loudest) });
  }

  /** The page is about to be loaded anew by itself: whoever is there shall find their place again. */
  keepPlace(): void {
    const { player, session, storage, dateMs } = this.#parts;
    const { visit } = this.state.getState();
    const chapter = player.programme.chapters[player.instant.chapter];
    if (visit.screen === 'attract' || !chapter) return;
    const { language, sound, volume, textSize, contrast } = session.getState();
    keepPlace(storage, {
      screen: visit.screen,
      whole: this.#whole,
      language,
      chapterId: chapter.id,
      offsetS: player.timeS - chapter.start,
      sound,
      volume,
      textSize,
      contrast,
      reading: this.state.getState().reading,
      atMs: dateMs(),
    });
  }

  /** Time has passed. */
  look(): void {
    const { player } = this.#parts;
    const atMs = this.#nowMs();
    this.#after({ type: 'passed', atMs, playing: player.playing });
    const { visit, held } = this.state.getState();
    if (visit.screen !== 'attract') return;
    if (held && atMs - visit.touchedAtMs >= this.#limits.stoppedLoopS * 1000) this.hold(false);
    this.#loop.keep();
  }

  #nowMs(): number {
    return this.#parts.player.nowMs();
  }

  #after(event: VisitEvent): void {
    const before = this.state.getState().visit;
    const visit = visitAfter(before, event, this.#limits);
    const leftS = secondsLeft(visit, event.atMs, this.#limits);
    if (visit !== before || leftS !== this.state.getState().leftS) this.state.setState({ visit, leftS });
    if (before.screen === 'attract' && visit.screen !== 'attract') this.#welcome();
    if (before.screen !== 'attract' && visit.screen === 'attract') this.#attract();
  }

  #welcome(): void {
    this.#loop.stop();
    this.#parts.player.pause();
    this.state.setState({ held: false, ended: null });
    this.health.visited();
  }

  /** Back to the loop, with nothing left of whoever was there. */
  #attract(): void {
    const { session, forget, chooseLanguage } = this.#parts;
    this.#untilS = null;
    this.#whole = false;
    this.state.setState({ ended: null, held: false, reading: false, leftS: null });
    forget();
    // What the system asks for may have changed since.
    const { language, reducedMotion } = session.getState();
    session.setState({ ...this.#home, language, reducedMotion });
    // Fetched before, so there is nothing to wait for; a language that cannot be had leaves the present one.
    if (language !== this.#home.language) chooseLanguage(this.#home.language).catch(() => {});
    this.#loop.start();
  }

  #backTo(place: Place): void {
    const { player, session, chooseLanguage } = this.#parts;
    const { screen, whole, language, chapterId, offsetS, sound, volume, textSize, contrast, reading } = place;
    this.#whole = whole;
    const atMs = this.#nowMs();
    this.#after({ type: 'woken', atMs });
    session.setState({ sound, volume: Math.min(volume, this.settings.loudest), textSize, contrast });
    this.state.setState({ reading });
    const go = (): void => {
      if (!player.programme.chapters.some(({ id }) => id === chapterId)) return;
      void player.goTo(chapterId, offsetS);
      this.#after({ type: 'shown', screen, atMs });
      if (screen === 'story') player.play();
    };
    if (language === session.getState().language) go();
    else chooseLanguage(language).then(go, go);
  }

  #sought(timeS: number): void {
    const { chapters } = this.#parts.player.programme;
    const chapter = chapters.findLast(({ start }) => start <= timeS);
    this.#untilS = this.#whole || !chapter ? null : chapter.end - CHAPTER_END_S;
    if (this.state.getState().ended !== null) this.state.setState({ ended: null });
  }

  #atTime(timeS: number): void {
    const { player } = this.#parts;
    if (this.idle || this.#untilS === null || !player.playing || timeS < this.#untilS) return;
    player.pause();
    void player.seek(this.#untilS);
    this.#end();
  }

  /** A chapter has been told, or the whole story. */
  #end(): void {
    if (this.idle) return;
    this.state.setState({ ended: this.#parts.player.instant.chapter });
    // Whoever listened to the end is there: the question comes a full time later.
    this.touched();
  }
}

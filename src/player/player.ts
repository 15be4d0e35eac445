import { clamp } from '../math/interpolate';
import { sceneAt } from '../scene/sceneAt';
import { createSceneState } from '../scene/state';
import type { Programme, SceneState } from '../scene/types';
import { HandClock, type Clock } from './clock';
import { Detour } from './detour';
import { Emitter } from './emitter';
import { FrameLedger } from './frameLedger';
import type { PlayerEvents } from './playerEvents';
import type { Pace } from './pace';
import type { Panes } from './panes';
import { samePlace } from './samePlace';
import { createScopeSight, type ScopeSight } from './scopeSight';
import { NO_STATS, type RenderStats, type StageProblem } from './stage';
import type { OpenStudio, Studio, StudioSize } from './studio';
import { chapterAfter, chapterBefore, stopAfter, stopBefore } from './stepping';
import { SwallowBench } from './swallowBench';
import { createViewpoint, type Viewpoint } from './viewpoint';

/**
 * Longest stretch of programme that one frame may pass over, ms of real time. After a tab slept or the machine
 * stalled, the story goes on from where the person last saw it; the price is that below 4 frames a second it
 * runs slower than life.
 */
const LONGEST_STEP_MS = 250;
/** What the time follows while playing, such as a voice that is heard. */
export interface Leader {
  /**
   * Where the story is now.
   * @param timeS where it was at the last call, unless a person went elsewhere.
   * @param stepS seconds that the clock would add.
   * @returns seconds from the programme's start, never less than `timeS`.
   */
  advance(programme: Programme, timeS: number, stepS: number): number;
}

/** While playing, a stop or chapter start passed less than this long ago counts as where we are. */
const STOP_GRACE_S = 1;
const CHAPTER_GRACE_S = 2;

/**
 * Holds the programme, the time and the one mutable instant, and says when a new frame is wanted.
 * It draws nothing: whoever draws calls `tick` before and `drawn` after.
 */
export class Player {
  /** Rewritten in place; read it in frame callbacks, never keep a copy in React state. */
  readonly instant: SceneState = createSceneState();
  /** Whence the picture of the last drawn frame was seen; rewritten in place before `drawn` is told. */
  readonly viewpoint: Viewpoint = createViewpoint();
  /** The same for the endoscope's camera. */
  readonly scopeSight: ScopeSight = createScopeSight();
  /** A swallow played by hand while the story stands; whoever plays the story or goes elsewhere in it clears it. */
  readonly bench = new SwallowBench(() => {
    this.#moveTo(this.timeS);
    this.#frames.ask();
  });
  /** Where somebody looks while the story stands: another shot, layers taken away, tissue as it may become. */
  readonly detour = new Detour(this.instant, () => {
    this.#moveTo(this.timeS);
    this.#frames.ask();
  });
  /** Resolves when the first complete picture is on screen. */
  readonly ready: Promise<void>;

  readonly #events = new Emitter<PlayerEvents>();
  readonly #clock: Clock;
  readonly #frames = new FrameLedger();
  #programme: Programme;
  #hand: HandClock | null = null;
  #lastMs = 0;
  #playing = false;
  #rate = 1;
  #stats: (() => RenderStats) | null = null;
  #openStudio: OpenStudio | null = null;
  #resolveReady: () => void = () => {};
  #panes: Panes | null = null;
  #leader: Leader | null = null;
  #pace: Pace = 'moving';

  constructor({ programme, clock }: { readonly programme: Programme; readonly clock: Clock }) {
    this.#programme = programme;
    this.#clock = clock;
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
    sceneAt(programme, 0, this.instant);
  }

  /** Where the two views stand in the picture; null: the outside view fills it. */
  get panes(): Panes | null {
    return this.#panes;
  }
  /** Whoever lays out the page says where the two views stand. */
  showPanes(panes: Panes | null): void {
    this.#panes = panes;
    this.invalidate();
  }

  get programme(): Programme {
    return this.#programme;
  }
  get playing(): boolean {
    return this.#playing;
  }
  /** Seconds from the programme's start. */
  get timeS(): number {
    return this.instant.timeS;
  }
  get durationS(): number {
    return this.#programme.duration;
  }
  /** How the picture follows the story; whoever draws decides. */
  get pace(): Pace {
    return this.#pace;
  }
  set pace(pace: Pace) {
    if (pace === this.#pace) return;
    this.#pace = pace;
    this.#events.emit('pace', pace);
    this.invalidate();
  }
  /** Programme seconds per second of the clock. */
  get rate(): number {
    return this.#rate;
  }
  set rate(value: number) {
    if (!(value >= 0.25 && value <= 4))
      throw new RangeError(`A rate lies between 0.25 and 4, not at ${value}.`);
    this.#rate = value;
  }

  /** @returns the undo of the registration. */
  on<Name extends keyof PlayerEvents>(name: Name, handler: (detail: PlayerEvents[Name]) => void): () => void {
    return this.#events.on(name, handler);
  }

  /** Reading of the clock that leads, ms: the hand clock's while one is in use. */
  nowMs(): number {
    return (this.#hand ?? this.#clock).nowMs();
  }

  /** Starts playing; from the beginning when standing at the end. */
  play(): void {
    if (this.#playing) return;
    this.bench.clear();
    if (this.timeS >= this.durationS) this.#moveTo(0);
    this.#playing = true;
    this.#lastMs = this.nowMs();
    this.#events.emit('play', undefined);
    this.invalidate();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#events.emit('pause', undefined);
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  /**
   * Goes to a time, held within the programme; playing goes on if it was.
   * @returns a promise that resolves when that instant, or a later one, has been drawn.
   * @throws RangeError when `seconds` is not a finite number.
   */
  seek(seconds: number): Promise<void> {
    if (!Number.isFinite(seconds)) throw new RangeError(`Cannot go to ${seconds} seconds.`);
    this.bench.clear();
    const drawn = this.#goTo(seconds);
    this.#events.emit('sought', this.timeS);
    return drawn;
  }

  #goTo(seconds: number): Promise<void> {
    this.#lastMs = this.nowMs();
    this.#moveTo(seconds);
    return this.nextDrawn();
  }

  nextStop(): Promise<void> {
    return this.seek(stopAfter(this.#programme, this.timeS));
  }
  previousStop(): Promise<void> {
    return this.seek(stopBefore(this.#programme, this.timeS, this.#playing ? STOP_GRACE_S : 0));
  }
  nextChapter(): Promise<void> {
    return this.seek(chapterAfter(this.#programme, this.timeS));
  }
  previousChapter(): Promise<void> {
    return this.seek(chapterBefore(this.#programme, this.timeS, this.#playing ? CHAPTER_GRACE_S : 0));
  }

  /**
   * Goes to a chapter.
   * @param offsetS seconds from the chapter's start, held within the chapter.
   * @throws RangeError naming the chapters there are when `chapterId` is none of them.
   */
  goTo(chapterId: string, offsetS = 0): Promise<void> {
    const chapter = this.#programme.chapters.find(({ id }) => id === chapterId);
    if (!chapter) {
      const known = this.#programme.chapters.map(({ id }) => id).join(', ');
      throw new RangeError(`There is no chapter « ${chapterId} ». Chapters: ${known}.`);
    }
    return this.seek(clamp(chapter.start + offsetS, chapter.start, chapter.end));
  }

  /** Changes the programme (another language, another case) and stays at the same cue and beat. */
  setProgramme(programme: Programme): Promise<void> {
    const timeS = samePlace(this.#programme, programme, this.timeS);
    this.#programme = programme;
    this.#events.emit('programme', programme);
    return this.#goTo(timeS);
  }

  /**
   * Advances to now and rewrites the instant. Call once per frame, before drawing.
   * @param nowMs reading of the same clock the player was made with; ignored while a hand clock leads.
   */
  tick(nowMs: number = this.#clock.nowMs()): void {
    this.advance(nowMs);
    this.#frames.ticked();
  }

  /**
   * Advances to now without a frame: captions follow a voice also while frames come slowly, or not at all.
   * @param nowMs as for `tick`.
   */
  advance(nowMs: number = this.#clock.nowMs()): void {
    if (!this.#playing) {
      const at = this.#hand?.nowMs() ?? nowMs;
      const benched = this.bench.advance(at, LONGEST_STEP_MS);
      if (this.detour.advance(at, LONGEST_STEP_MS) || benched) this.#moveTo(this.timeS);
      return;
    }
    const now = this.#hand?.nowMs() ?? nowMs;
    this.detour.advance(now, LONGEST_STEP_MS);
    const passedMs = Math.max(0, now - this.#lastMs);
    this.#lastMs = Math.max(now, this.#lastMs);
    const stepMs = this.#hand ? passedMs : Math.min(passedMs, LONGEST_STEP_MS);
    const stepS = (stepMs / 1000) * this.#rate;
    if (this.#leader && !this.#hand) {
      const to = this.#leader.advance(this.#programme, this.timeS, stepS);
      if (to > this.timeS) this.#moveTo(to);
    } else if (stepS > 0) this.#moveTo(this.timeS + stepS);
    if (this.timeS >= this.durationS) {
      this.pause();
      this.#events.emit('end', undefined);
    }
  }

  /** From now on time passes as the leader says; null: by the clock. A hand clock goes before both. */
  follow(leader: Leader | null): void {
    this.#leader = leader;
    this.#lastMs = this.nowMs();
  }

  /** Tells the player that what it ticked last is on screen; asks for the next frame while one is needed. */
  drawn(): void {
    this.#frames.drawn();
    this.#events.emit('drawn', undefined);
    if (this.needsFrame()) this.#frames.ask();
  }

  /** True while the picture on screen is not the one that should be there. */
  needsFrame(): boolean {
    const moving = this.#playing || this.bench.playing || this.detour.moving;
    return (moving && this.#hand === null) || this.#frames.due;
  }

  /** Something else that decides the picture has changed (view, orbit, theme): asks for one frame. */
  invalidate(): void {
    this.#frames.changed();
    this.#frames.ask();
  }

  /** Asks for a frame and resolves when it has been drawn. */
  nextDrawn(): Promise<void> {
    return this.#frames.nextDrawn();
  }

  /** Registers a way of asking for a frame; asks at once if one is due. @returns the undo. */
  onInvalidate(askForFrame: () => void): () => void {
    if (this.needsFrame()) askForFrame();
    return this.#frames.onAsk(askForFrame);
  }

  /** From now on time passes only by the clock returned: for tests and film. */
  useHandClock(): HandClock {
    // It goes on where the machine's clock stood: whoever measures a time is not thrown back.
    this.#hand ??= new HandClock(this.#clock.nowMs());
    this.#lastMs = this.#hand.nowMs();
    return this.#hand;
  }

  /** Gives the lead back to the machine's clock. */
  useSystemClock(): void {
    this.#hand = null;
    this.#lastMs = this.#clock.nowMs();
    if (this.#playing) this.#frames.ask();
  }

  markReady(): void {
    this.#resolveReady();
    this.#events.emit('ready', undefined);
  }

  reportError(kind: StageProblem, detail: string): void {
    this.#events.emit('error', { kind, detail });
  }

  reportRestored(): void {
    this.#events.emit('restored', undefined);
  }

  /** Registers where figures of the renderer come from. @returns the undo. */
  reportStats(stats: () => RenderStats): () => void {
    this.#stats = stats;
    return () => {
      if (this.#stats === stats) this.#stats = null;
    };
  }

  /** Registers who draws pictures and films. @returns the undo. */
  offerStudio(open: OpenStudio): () => void {
    this.#openStudio = open;
    return () => {
      if (this.#openStudio === open) this.#openStudio = null;
    };
  }

  /** A studio of this size; null while there is no 3D picture. Throws Error when one is open already. */
  openStudio(size: StudioSize): Studio | null {
    return this.#openStudio?.(size) ?? null;
  }

  /**
   * Lends the instant out, for a film: it is written at will and nobody is told, until it is given back as it was.
   * Pauses the story.
   */
  lendInstant(): { readonly pose: (timeS: number) => void; readonly giveBack: () => void } {
    this.pause();
    this.bench.pause();
    const { timeS } = this;
    return {
      pose: (at) => void sceneAt(this.#programme, at, this.instant),
      giveBack: () => {
        sceneAt(this.#programme, timeS, this.instant);
        this.bench.apply(this.instant);
        this.detour.apply(this.instant);
        this.invalidate();
      },
    };
  }

  /** Figures of the renderer; all zero while nothing is rendered. */
  stats(): RenderStats {
    return this.#stats?.() ?? NO_STATS;
  }

  #moveTo(seconds: number): void {
    const { chapter, cue } = this.instant;
    sceneAt(this.#programme, seconds, this.instant);
    this.bench.apply(this.instant);
    this.detour.apply(this.instant);
    this.#frames.changed();
    const now = this.instant;
    if (now.chapter !== chapter) {
      this.#events.emit('chapter', {
        index: now.chapter,
        id: this.#programme.chapters[now.chapter]?.id ?? '',
      });
    }
    if (now.cue !== cue) {
      this.#events.emit('cue', { index: now.cue, id: this.#programme.cues[now.cue]?.id ?? '' });
    }
    this.#events.emit('time', now.timeS);
  }
}

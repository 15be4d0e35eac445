import type { Speaker, SpeakerState } from '../player/speaker';
import type { ProgrammeCue } from '../scene/types';

/** What a player of files needs of an audio element. */
export type AudioElement = Pick<
  HTMLAudioElement,
  | 'src'
  | 'preload'
  | 'currentTime'
  | 'playbackRate'
  | 'defaultPlaybackRate'
  | 'preservesPitch'
  | 'volume'
  | 'paused'
  | 'ended'
  | 'readyState'
  | 'play'
  | 'pause'
  | 'addEventListener'
>;

export interface FileSpeakerOptions {
  /** Makes an audio element; called twice. */
  readonly createAudio: () => AudioElement;
  /** Address of a short silence. */
  readonly silence: string;
  readonly addressOf: (cue: ProgrammeCue) => Promise<string | null>;
  readonly now: () => number;
  /** The browser wants a person to touch the page first. */
  readonly onBlocked: () => void;
  /** Something else stopped the sound: a headset unplugged, another program, a key of the keyboard. */
  readonly onStopped: () => void;
  readonly onBroken: (cue: ProgrammeCue) => void;
}

/** Some browsers renew `currentTime` only so often; between two readings the sound goes on for at most this long, s. */
const LONGEST_GUESS_S = 0.25;
/** A sound that has stood still for this long will not go on: a dead device, a broken driver. */
const STUCK_MS = 4000;
const HAVE_METADATA = 1;

/**
 * Says cues from sound files. Two audio elements take turns, so that the next cue is decoded while this one is heard;
 * both are woken in one touch of the page, since browsers let only those sound that a person has woken.
 */
export class FileSpeaker implements Speaker {
  readonly #options: FileSpeakerOptions;
  #front: Deck;
  #back: Deck;
  #cue: ProgrammeCue | null = null;
  #state: SpeakerState = 'silent';
  /** Counts orders, so that what an older one brings about is not taken for the present one's. */
  #order = 0;
  #rate = 1;
  #readS = 0;
  #readMs = 0;

  constructor(options: FileSpeakerOptions) {
    this.#options = options;
    this.#front = this.#deck();
    this.#back = this.#deck();
  }

  get state(): SpeakerState {
    return this.#state;
  }

  heardS(): number {
    const nowMs = this.#options.now();
    const reading = this.#front.audio.currentTime;
    if (reading !== this.#readS) {
      this.#readS = reading;
      this.#readMs = nowMs;
      return reading;
    }
    if (nowMs - this.#readMs > STUCK_MS && this.#state === 'speaking') this.#state = 'unable';
    return reading + Math.min(LONGEST_GUESS_S, ((nowMs - this.#readMs) / 1000) * this.#rate);
  }

  /** Call in the handler of a person's touch: from then on the elements may sound at any time. */
  wake(): void {
    this.hush();
    for (const deck of [this.#front, this.#back]) {
      deck.cue = null;
      deck.audio.src = this.#options.silence;
      deck.audio.play().catch(() => {});
    }
  }

  prepare(cue: ProgrammeCue): void {
    if (!holds(this.#back, cue)) this.#load(this.#back, cue);
  }

  say(cue: ProgrammeCue, fromS: number): void {
    this.hush();
    if (!cue.sound) {
      this.#state = 'unable';
      return;
    }
    this.#state = 'preparing';
    this.#cue = cue;
    this.#order += 1;
    const order = this.#order;
    if (holds(this.#back, cue)) [this.#front, this.#back] = [this.#back, this.#front];
    const deck = this.#front;
    if (!holds(deck, cue)) this.#load(deck, cue);
    void deck.loaded.then((there) => {
      if (order !== this.#order) return undefined;
      if (!there) {
        this.#state = 'unable';
        return undefined;
      }
      return this.#start(deck, fromS, order);
    });
  }

  hush(): void {
    this.#order += 1;
    this.#state = 'silent';
    this.#cue = null;
    if (!this.#front.audio.paused) this.#front.audio.pause();
  }

  setRate(rate: number): void {
    this.#rate = rate;
    for (const { audio } of [this.#front, this.#back]) tune(audio, rate);
  }

  setVolume(volume: number): void {
    for (const { audio } of [this.#front, this.#back]) audio.volume = volume;
  }

  async #start(deck: Deck, fromS: number, order: number): Promise<void> {
    const { audio } = deck;
    deck.started = true;
    tune(audio, this.#rate);
    if (Math.abs(audio.currentTime - fromS) > 0.001) audio.currentTime = fromS;
    this.#readS = fromS;
    this.#readMs = this.#options.now();
    try {
      await audio.play();
    } catch (error) {
      // Interrupted by the next order, or refused.
      if (order !== this.#order) return;
      this.#state = 'unable';
      if (error instanceof Error && error.name === 'NotAllowedError') this.#options.onBlocked();
      else if (this.#cue) this.#options.onBroken(this.#cue);
    }
  }

  #load(deck: Deck, cue: ProgrammeCue): void {
    deck.cue = cue;
    deck.started = false;
    deck.loaded = this.#fill(deck, cue);
  }

  async #fill(deck: Deck, cue: ProgrammeCue): Promise<boolean> {
    const address = await this.#options.addressOf(cue);
    if (deck.cue !== cue) return false;
    if (address === null) {
      deck.cue = null;
      return false;
    }
    const { audio } = deck;
    audio.src = address;
    tune(audio, this.#rate);
    const there = audio.readyState >= HAVE_METADATA || (await settled(audio));
    if (deck.cue !== cue) return false;
    if (!there) {
      deck.cue = null;
      this.#options.onBroken(cue);
    }
    return there;
  }

  #deck(): Deck {
    const audio = this.#options.createAudio();
    audio.preload = 'auto';
    audio.preservesPitch = true;
    const deck: Deck = { audio, cue: null, started: false, loaded: Promise.resolve(false) };
    const inFront = (act: () => void) => (): void => {
      if (deck === this.#front && deck.started && this.#cue && deck.cue?.id === this.#cue.id) act();
    };
    audio.addEventListener(
      'playing',
      inFront(() => {
        this.#state = 'speaking';
        this.#readMs = this.#options.now();
      }),
    );
    audio.addEventListener(
      'waiting',
      inFront(() => {
        if (this.#state === 'speaking' && !audio.ended) this.#state = 'preparing';
      }),
    );
    audio.addEventListener(
      'ended',
      inFront(() => (this.#state = 'done')),
    );
    audio.addEventListener(
      'pause',
      inFront(() => {
        if (!audio.ended && this.#state === 'speaking') this.#options.onStopped();
      }),
    );
    return deck;
  }
}

interface Deck {
  readonly audio: AudioElement;
  /** What it holds, or is about to. */
  cue: ProgrammeCue | null;
  /** False while it may still be sounding something else, such as the silence that woke it. */
  started: boolean;
  /** Whether that can be played. */
  loaded: Promise<boolean>;
}

const holds = ({ cue }: Deck, wanted: ProgrammeCue): boolean =>
  cue?.id === wanted.id && cue.sound === wanted.sound;

function tune(audio: AudioElement, rate: number): void {
  audio.preservesPitch = true;
  // Giving an element another source sets its rate back to the default one.
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
}

function settled(audio: AudioElement): Promise<boolean> {
  return new Promise((resolve) => {
    const both = new AbortController();
    const end = (there: boolean) => (): void => {
      both.abort();
      resolve(there);
    };
    audio.addEventListener('loadedmetadata', end(true), { signal: both.signal });
    audio.addEventListener('error', end(false), { signal: both.signal });
  });
}

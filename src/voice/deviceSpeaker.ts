import { lastAtOrBefore } from '../math/search';
import { phrasesOf, type Phrase } from '../narration/phrases';
import type { Speaker, SpeakerState } from '../player/speaker';
import type { ProgrammeCue } from '../scene/types';

/** What is needed of the browser's speech. */
export interface DeviceSpeech {
  /** Says a text; exactly one of `started` then `ended`, or `failed`, is called, or none at all: browsers do that. */
  speak(text: string, options: { rate: number; volume: number }, told: SpeechTold): void;
  cancel(): void;
}
export interface SpeechTold {
  started(): void;
  ended(): void;
  failed(why: string): void;
}

export interface DeviceSpeakerOptions {
  readonly speech: DeviceSpeech;
  readonly now: () => number;
  readonly later: (callback: () => void, ms: number) => () => void;
  /** The voice does not answer, or refuses. */
  readonly onFailed: (why: string) => void;
}

/** What is said right after a cancel is dropped by some browsers. */
const AFTER_CANCEL_MS = 60;
/** A phrase that is not heard to begin in this time never will be. */
const START_WAIT_MS = 2500;
/** A phrase takes at most this many times its usual length, and a moment; then its end was not told. */
const LONGEST_SHARE = 2.5;
const LONGEST_MORE_MS = 3000;

const startOf = ({ startS }: Phrase): number => startS;

/**
 * Says cues with a voice of the device, one phrase per order: long texts are cut off by some voices, pausing is none, and
 * no voice is trusted to tell its words. So the picture goes by the clock inside a phrase and waits at its end.
 */
export class DeviceSpeaker implements Speaker {
  readonly #options: DeviceSpeakerOptions;
  #state: SpeakerState = 'silent';
  #phrases: readonly Phrase[] = [];
  #cueStartS = 0;
  #phrase = 0;
  /** Whether the phrase is being heard, and since when; before and after it the clock leads within the cue. */
  #heard = false;
  #sinceMs = 0;
  #fromS = 0;
  #order = 0;
  #rate = 1;
  #volume = 1;
  #timers: (() => void)[] = [];

  constructor(options: DeviceSpeakerOptions) {
    this.#options = options;
  }

  get state(): SpeakerState {
    return this.#state;
  }

  heardS(): number {
    const phrase = this.#phrases[this.#phrase];
    const passedS = ((this.#options.now() - this.#sinceMs) / 1000) * this.#rate;
    const atS = this.#fromS + passedS;
    if (!phrase) return atS;
    if (this.#heard) return Math.min(atS, phrase.endS - this.#cueStartS);
    return Math.min(atS, phrase.startS - this.#cueStartS);
  }

  prepare(): void {
    // A voice of the device needs no making ready.
  }

  say(cue: ProgrammeCue, fromS: number): void {
    this.hush();
    this.#phrases = phrasesOf(cue.text, cue.words);
    this.#cueStartS = cue.start;
    this.#phrase = Math.max(0, lastAtOrBefore(this.#phrases, startOf, cue.start + fromS));
    const phrase = this.#phrases[this.#phrase];
    if (!phrase) return;
    this.#state = 'preparing';
    this.#fromS = phrase.startS - cue.start;
    const order = this.#order;
    this.#after(AFTER_CANCEL_MS, () => this.#speak(order));
  }

  hush(): void {
    this.#order += 1;
    this.#drop();
    this.#heard = false;
    if (this.#state !== 'silent') this.#options.speech.cancel();
    this.#state = 'silent';
    this.#phrases = [];
  }

  setRate(rate: number): void {
    this.#rate = rate;
  }

  setVolume(volume: number): void {
    this.#volume = volume;
  }

  #speak(order: number): void {
    const phrase = this.#phrases[this.#phrase];
    if (!phrase || order !== this.#order) return;
    const mine = (act: () => void) => (): void => {
      if (order === this.#order && phrase === this.#phrases[this.#phrase]) act();
    };
    const begin = mine(() => {
      this.#drop();
      this.#state = 'speaking';
      this.#heard = true;
      this.#fromS = phrase.startS - this.#cueStartS;
      this.#sinceMs = this.#options.now();
      const usualMs = ((phrase.endS - phrase.startS) / this.#rate) * 1000;
      this.#after(usualMs * LONGEST_SHARE + LONGEST_MORE_MS, () => this.#next(order));
    });
    const fail = (why: string): void => {
      this.hush();
      this.#state = 'unable';
      this.#options.onFailed(why);
    };
    this.#after(
      START_WAIT_MS,
      mine(() => fail('no answer')),
    );
    this.#options.speech.speak(
      phrase.text,
      { rate: this.#rate, volume: this.#volume },
      {
        started: begin,
        ended: mine(() => this.#next(order)),
        failed: (why) => mine(() => fail(why))(),
      },
    );
  }

  /** The phrase has been said: the clock leads to the next one's start, where it is said. */
  #next(order: number): void {
    if (order !== this.#order) return;
    this.#drop();
    const said = this.#phrases[this.#phrase];
    this.#fromS = Math.max(this.heardS(), (said?.endS ?? 0) - this.#cueStartS);
    this.#sinceMs = this.#options.now();
    this.#heard = false;
    this.#phrase += 1;
    const next = this.#phrases[this.#phrase];
    if (!next) {
      this.#state = 'done';
      return;
    }
    const waitMs = ((next.startS - this.#cueStartS - this.#fromS) / this.#rate) * 1000;
    this.#after(Math.max(0, waitMs), () => this.#speak(order));
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(this.#options.later(act, ms));
  }

  #drop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
  }
}

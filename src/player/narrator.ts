import { lastAtOrBefore } from '../math/search';
import type { Programme, ProgrammeCue } from '../scene/types';
import type { Leader } from './player';
import type { Speaker } from './speaker';

/** How long the picture waits for a voice that does not come, seconds, before the story goes on in silence. */
export const PATIENCE_S = 4;
/** So little of a cue left is not worth a sound. */
const LEFT_S = 0.05;
/** A time that differs from where we led it by more than this was chosen by a person. */
const LEAP_S = 1e-6;

const startOf = ({ start }: ProgrammeCue): number => start;

/**
 * Lets a voice lead: while it is heard the story is where the sound is, never the other way round. Between cues, and
 * where nothing is heard, the clock leads; a cue never begins before its voice is ready, nor ends before it has ended.
 */
export class Narrator implements Leader {
  readonly #speaker: Speaker;
  #programme: Programme | null = null;
  #cue: ProgrammeCue | null = null;
  #ledToS = Number.NaN;
  #waitedS = 0;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  /** @inheritdoc */
  advance(programme: Programme, timeS: number, stepS: number): number {
    const leapt = programme !== this.#programme || !(Math.abs(timeS - this.#ledToS) <= LEAP_S);
    if (leapt) {
      this.#programme = programme;
      this.#begin(programme, timeS);
    }
    const to = this.#led(programme, timeS, stepS);
    this.#ledToS = to;
    return to;
  }

  /** Falls silent until the story goes on. */
  rest(): void {
    this.#speaker.hush();
    this.#ledToS = Number.NaN;
  }

  #led(programme: Programme, timeS: number, stepS: number): number {
    const cue = this.#cue;
    const speaker = this.#speaker;
    if (cue && speaker.state === 'preparing') {
      this.#waitedS += stepS;
      if (this.#waitedS <= PATIENCE_S) return timeS;
      speaker.hush();
    }
    if (cue && speaker.state === 'speaking') {
      this.#waitedS = 0;
      // What is heard may lie behind: a voice that starts at a phrase is waited for, the picture does not go back.
      return Math.max(timeS, Math.min(cue.start + speaker.heardS(), spokenEndOf(cue)));
    }
    const next = programme.cues[this.#indexAt(programme, timeS) + 1];
    if (!next || timeS + stepS < next.start) return timeS + stepS;
    this.#begin(programme, next.start);
    return next.start;
  }

  #begin(programme: Programme, timeS: number): void {
    const index = this.#indexAt(programme, timeS);
    const cue = programme.cues[index];
    const next = programme.cues[index + 1];
    this.#waitedS = 0;
    this.#cue = cue ?? null;
    if (cue && timeS < spokenEndOf(cue) - LEFT_S) this.#speaker.say(cue, Math.max(0, timeS - cue.start));
    else this.#speaker.hush();
    if (next) this.#speaker.prepare(next);
  }

  #indexAt(programme: Programme, timeS: number): number {
    return lastAtOrBefore(programme.cues, startOf, timeS);
  }
}

/** When the last word of a cue has been said, absolute seconds. */
export const spokenEndOf = (cue: ProgrammeCue): number => cue.words.at(-1)?.endS ?? cue.start;

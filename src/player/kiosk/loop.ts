import type { Programme } from '../../scene/types';
import type { Player } from '../player';

/** First and last cue of what is shown at a stretch. */
export type LoopStretch = readonly [firstCueId: string, lastCueId: string];

/** When a stretch begins and ends, seconds of the programme; null where its cues are not told. */
export function stretchTimes(
  programme: Programme,
  [first, last]: LoopStretch,
): { readonly startS: number; readonly endS: number } | null {
  const from = programme.cues.find(({ id }) => id === first);
  const to = programme.cues.find(({ id }) => id === last);
  return from && to ? { startS: from.start, endS: to.end } : null;
}

export interface LoopTold {
  /** A stretch begins; counted from the first one on, over all rounds. */
  stretch(step: number): void;
  /** A whole round has been shown. */
  round(): void;
}

/** Plays stretches of the story, one after the other and round again, until it is stopped. */
export class AttractLoop {
  readonly #player: Player;
  readonly #stretches: readonly LoopStretch[];
  readonly #told: LoopTold;
  #undo: (() => void) | null = null;
  #step = 0;
  #endS = Number.POSITIVE_INFINITY;
  #held = false;

  /** @param stretches at least one of them is told in every programme. */
  constructor(player: Player, stretches: readonly LoopStretch[], told: LoopTold) {
    this.#player = player;
    this.#stretches = stretches;
    this.#told = told;
  }

  /** Whether somebody stopped the movement. */
  get held(): boolean {
    return this.#held;
  }

  start(): void {
    if (this.#undo) return;
    this.#held = false;
    const undo = [
      this.#player.on('time', (timeS) => {
        if (timeS >= this.#endS) this.#next();
      }),
      // Another language has other times.
      this.#player.on('programme', () => this.#show()),
    ];
    this.#undo = () => {
      for (const each of undo) each();
    };
    this.#show();
  }

  stop(): void {
    this.#undo?.();
    this.#undo = null;
  }

  hold(held: boolean): void {
    this.#held = held;
    if (held) this.#player.pause();
    else this.keep();
  }

  /** Something else may have paused the story: it goes on. */
  keep(): void {
    if (this.#undo && !this.#held && !this.#player.playing) this.#player.play();
  }

  #next(): void {
    this.#advance();
    this.#show();
  }

  #advance(): void {
    this.#step += 1;
    if (this.#step % this.#stretches.length === 0) this.#told.round();
  }

  #show(): void {
    for (let tries = 0; tries < this.#stretches.length; tries += 1) {
      const stretch = this.#stretches[this.#step % this.#stretches.length];
      const times = stretch && stretchTimes(this.#player.programme, stretch);
      if (times) {
        this.#endS = times.endS;
        void this.#player.seek(times.startS);
        if (!this.#held) this.#player.play();
        this.#told.stretch(this.#step);
        return;
      }
      this.#advance();
    }
  }
}

import { clamp } from '../math/interpolate';
import { SIDES_OF, type Pair } from '../procedure/pairs';
import { isAfter } from '../procedure/sideCase';
import type { SwallowPlan } from '../procedure/types';
import type { SceneState } from '../scene/types';

/**
 * A swallow that a person plays by hand, again and again, while the story stands still: its own time over the story's.
 * It writes into the instant after `sceneAt` has, so that picture, charts and `state()` go on seeing one event.
 */
export class SwallowBench {
  readonly #changed: () => void;
  #plan: SwallowPlan | null = null;
  #pair: Pair = 'beforeAfter';
  #timeS = 0;
  #playing = false;
  #lastMs: number | null = null;

  /** @param changed called when another instant should be on screen. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is swallowed on the bench; null: the story shows what it tells. */
  get plan(): SwallowPlan | null {
    return this.#plan;
  }
  get pair(): Pair {
    return this.#pair;
  }
  /** Since the swallow began, s. */
  get timeS(): number {
    return this.#timeS;
  }
  get playing(): boolean {
    return this.#playing;
  }

  /** Puts a swallow on the bench, at its start unless `timeS` says otherwise. */
  show(plan: SwallowPlan, pair: Pair = this.#pair, timeS = 0): void {
    this.#plan = plan;
    this.#pair = pair;
    this.#timeS = clamp(timeS, 0, plan.durationS);
    this.#playing = false;
    this.#changed();
  }

  /** Which organs stand beside each other. */
  compare(pair: Pair): void {
    this.#pair = pair;
    if (this.#plan) this.#changed();
  }

  /** Plays on; from the start when it stood at the end. */
  play(): void {
    if (!this.#plan) return;
    if (this.#timeS >= this.#plan.durationS) this.#timeS = 0;
    this.#playing = true;
    this.#lastMs = null;
    this.#changed();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#changed();
  }

  /** @throws RangeError when `seconds` is not a finite number. */
  seek(seconds: number): void {
    if (!Number.isFinite(seconds)) throw new RangeError(`Cannot go to ${seconds} seconds.`);
    if (!this.#plan) return;
    this.#timeS = clamp(seconds, 0, this.#plan.durationS);
    this.#changed();
  }

  /** Clears the bench: the story's own instant again. */
  clear(): void {
    if (!this.#plan) return;
    this.#plan = null;
    this.#playing = false;
    this.#timeS = 0;
    this.#changed();
  }

  /** @returns whether time has passed on the bench by `nowMs`, no more than `longestMs` of it. */
  advance(nowMs: number, longestMs: number): boolean {
    if (!this.#playing || !this.#plan) return false;
    const passedMs = clamp(nowMs - (this.#lastMs ?? nowMs), 0, longestMs);
    this.#lastMs = nowMs;
    this.#timeS = Math.min(this.#plan.durationS, this.#timeS + passedMs / 1000);
    if (this.#timeS >= this.#plan.durationS) this.#playing = false;
    return passedMs > 0 || !this.#playing;
  }

  /** Writes what is on the bench into an instant. */
  apply(instant: SceneState): void {
    if (!this.#plan) return;
    instant.swallow.plan = this.#plan;
    instant.swallow.timeS = this.#timeS;
    // Where only one organ has room, the case's own stands as the last of the pair does.
    instant.swallow.side = isAfter(SIDES_OF[this.#pair].at(-1)!) ? 'after' : 'before';
    instant.pair = this.#pair;
  }
}

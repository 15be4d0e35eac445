import { EASES } from '../math/ease';
import { clamp, mix } from '../math/interpolate';
import { TRACK_NAMES, type ToolName, type TrackName } from '../procedure/tracks';
import type { Dissection } from '../scene/dissection';
import { mixShots } from '../scene/shots';
import { createShotPose } from '../scene/state';
import { copySwallow } from '../scene/swallow';
import type { SceneState, ShotPose, SwallowState } from '../scene/types';

/** What somebody wants to see in place of what the story shows, over the instant at which it stands. */
export interface DetourView {
  readonly shotId: string;
  readonly shot: Readonly<ShotPose>;
  readonly dissection: Readonly<Dissection>;
  /** Tracks that stand elsewhere than the story has them. */
  readonly values?: Readonly<Partial<Record<TrackName, number>>>;
  readonly tool?: ToolName;
  /** Nothing is to be seen through the endoscope of it. */
  readonly fromOutside?: true;
  /** What is swallowed, if it is not what the story has. */
  readonly swallow?: Readonly<SwallowState>;
}

/** A view and the way to it. */
export interface DetourLeg {
  readonly view: DetourView;
  /** s; 0: at once. */
  readonly overS: number;
}

/**
 * Leads the picture aside and back: it writes into the instant after `sceneAt` has, so that picture, names and `state()`
 * go on seeing one thing. The story's own time stands still meanwhile; the way there and back has a little time of its own.
 */
export class Detour {
  readonly #instant: SceneState;
  readonly #changed: () => void;
  #view: DetourView | null = null;
  /** What was on screen when the present way began. */
  readonly #fromShot = createShotPose();
  readonly #fromValues = {} as Record<TrackName, number>;
  readonly #goal = createShotPose();
  #overS = 0;
  #passedS = 0;
  #lastMs: number | null = null;
  /** What comes after the present leg. */
  #ahead: readonly DetourLeg[] = [];
  #flying = false;

  /** @param instant as it is on screen. @param changed called when another instant should be on screen. */
  constructor(instant: SceneState, changed: () => void) {
    this.#instant = instant;
    this.#changed = changed;
  }

  /** null: the story's own instant, or on the way back to it. */
  get view(): DetourView | null {
    return this.#view;
  }
  /** On its way. */
  get moving(): boolean {
    return this.#passedS < this.#overS || this.#ahead.length > 0;
  }
  /** The camera itself is on its way to another shot. */
  get flying(): boolean {
    return this.#flying && this.#passedS < this.#overS;
  }

  /** Leads to a view, in `overS` seconds; 0: at once. */
  go(view: DetourView, overS = 0): void {
    this.lead([{ view, overS }]);
  }

  /** Leads from view to view, one after the other. */
  lead(legs: readonly DetourLeg[]): void {
    const [first, ...ahead] = legs;
    if (!first) return;
    this.#lastMs = null;
    this.#begin(first.view, first.overS, ahead);
    this.#changed();
  }

  /** Back to the story. */
  clear(overS = 0): void {
    if (!this.#view) return;
    this.#lastMs = null;
    this.#begin(null, overS, []);
    this.#changed();
  }

  #begin(view: DetourView | null, overS: number, ahead: readonly DetourLeg[]): void {
    mixShots(this.#instant.shot, this.#instant.shot, 1, this.#fromShot);
    for (const name of TRACK_NAMES) this.#fromValues[name] = this.#instant.values[name];
    this.#flying = view?.shotId !== this.#instant.shotId;
    this.#view = view;
    this.#overS = overS;
    this.#passedS = 0;
    this.#ahead = ahead;
  }

  /** @returns whether the way has gone on by `nowMs`, no more than `longestMs` of it. */
  advance(nowMs: number, longestMs: number): boolean {
    if (!this.moving) return false;
    const passedMs = clamp(nowMs - (this.#lastMs ?? nowMs), 0, longestMs);
    this.#lastMs = nowMs;
    const [next, ...rest] = this.#ahead;
    // The end of each leg has been on screen before the next one begins from it.
    if (next && this.#passedS >= this.#overS) {
      this.#begin(next.view, next.overS, rest);
      this.#passedS = Math.min(this.#overS, passedMs / 1000);
      return true;
    }
    this.#passedS = Math.min(this.#overS, this.#passedS + passedMs / 1000);
    return passedMs > 0;
  }

  /** Writes what is to be seen into an instant that stands as the story has it. */
  apply(instant: SceneState): void {
    const view = this.#view;
    if (!view && !this.moving) return;
    const u = this.#passedS < this.#overS ? EASES.smooth(this.#passedS / this.#overS) : 1;
    mixShots(view?.shot ?? instant.shot, view?.shot ?? instant.shot, 1, this.#goal);
    // Arrived, it does not matter by a single bit whence one came.
    mixShots(u < 1 ? this.#fromShot : this.#goal, this.#goal, u, instant.shot);
    for (const name of TRACK_NAMES) {
      const goal = view?.values?.[name] ?? instant.values[name];
      instant.values[name] = u < 1 ? mix(this.#fromValues[name], goal, u) : goal;
    }
    if (!view) return;
    instant.shotId = view.shotId;
    if (view.tool) instant.tool = view.tool;
    if (view.swallow) copySwallow(view.swallow, instant.swallow);
    instant.dissection.layers = view.dissection.layers;
    instant.dissection.sectionCm = view.dissection.sectionCm;
    instant.aside = true;
    instant.fromOutside = view.fromOutside ?? false;
  }
}

import type { PlayerEvents } from '../player/playerEvents';
import type { RemoteEvent } from '../player/remote';
import type { StageProblem } from '../player/stage';

/** What can go wrong with an embedded viewer, beside what goes wrong in its picture. */
export type EmbedProblem =
  /** There is no address to show. */
  | 'address'
  /** Nothing at that address answers: another page, or one that this page may not embed. */
  | 'silent'
  /** An attribute says what cannot be shown. */
  | 'attribute';

export interface PoemError {
  readonly kind: StageProblem | EmbedProblem;
  /** A sentence, for whoever embeds; the viewer says what a person should know by itself. */
  readonly detail: string;
  /** Whose value could not be followed. */
  readonly attribute?: string;
}

/** Events of the element; like those of a video they do not bubble. */
export type PoemEvents = {
  [Name in RemoteEvent as `poem-${Name}`]: CustomEvent<
    Name extends 'error' ? PoemError : undefined extends PlayerEvents[Name] ? null : PlayerEvents[Name]
  >;
};

/**
 * What the viewer is always asked to tell: a few times a minute. Of the time it tells sixty times a second, and only while
 * somebody listens. That it is ready the element asks by itself.
 */
export const ALWAYS_TOLD = [
  'chapter',
  'cue',
  'play',
  'pause',
  'end',
  'error',
] as const satisfies readonly RemoteEvent[];

export const TIME = 'poem-time' satisfies keyof PoemEvents;

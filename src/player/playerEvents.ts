import type { Programme } from '../scene/types';
import type { Pace } from './pace';
import type { StageProblem } from './stage';

/** What the player tells, and what it hands over. */
export interface PlayerEvents {
  /** The instant was rewritten; seconds from the programme's start. Fires up to 60 times a second. */
  time: number;
  chapter: { readonly index: number; readonly id: string };
  cue: { readonly index: number; readonly id: string };
  play: undefined;
  pause: undefined;
  /** Somebody went to this time, seconds from the programme's start, on purpose: playing on is none. */
  sought: number;
  /** A frame was drawn; `player.viewpoint` says whence. Fires up to 60 times a second. */
  drawn: undefined;
  /** The programme played through to its end. */
  end: undefined;
  /** The first complete picture is on screen. */
  ready: undefined;
  /** The graphics context was lost and has come back. */
  restored: undefined;
  error: { readonly kind: StageProblem; readonly detail: string };
  /** The picture follows the story otherwise than before. */
  pace: Pace;
  /** Another programme has taken the place of the one before: another language or case. */
  programme: Programme;
}

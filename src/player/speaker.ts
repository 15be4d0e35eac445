import type { ProgrammeCue } from '../scene/types';

/**
 * - `silent`: says nothing and was not asked to
 * - `preparing`: was asked, and is not heard yet
 * - `speaking`: is heard
 * - `done`: has said the cue to its end
 * - `unable`: cannot say this cue; the story goes on without
 */
export type SpeakerState = 'silent' | 'preparing' | 'speaking' | 'done' | 'unable';

/** Something that says cues aloud: sound files, or the device's own voice. */
export interface Speaker {
  readonly state: SpeakerState;
  /** Seconds after the cue's start of what is heard now; means something while speaking. */
  heardS(): number;
  /** Makes ready what will be said next, without a sound. */
  prepare(cue: ProgrammeCue): void;
  /** Says a cue from `fromS` after its start, or from the start of the phrase there, instead of whatever it says now. */
  say(cue: ProgrammeCue, fromS: number): void;
  hush(): void;
  /** Programme seconds per second; pitch stays. */
  setRate(rate: number): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
}

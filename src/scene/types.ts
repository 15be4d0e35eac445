import type { CaseParameters } from '../procedure/case';
import type { Pair, Side } from '../procedure/pairs';
import type { CueKind, Subject, SwallowPlan } from '../procedure/types';
import type { ToolName, TrackName } from '../procedure/tracks';
import type { Dissection } from './dissection';
import type { Presences } from './neighbors';
import type { CueSound } from '../narration/sounds';
import type { LanguageCode, Register, TimedWord } from '../narration/types';

export interface ProgrammeChapter {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  /** Absolute seconds. */
  readonly start: number;
  readonly end: number;
  /** Absolute, ascending times a person can step to: cue starts and beats. */
  readonly stops: readonly number[];
}

export interface ProgrammeCue {
  readonly id: string;
  /** Name of its words, and of their sound: the cue's own, or that of the variant told in this case. */
  readonly key: string;
  readonly chapter: number;
  readonly kind: CueKind;
  readonly sentence: number | null;
  readonly sources: readonly string[];
  readonly text: string;
  /** What says the words; null: nothing does, and the times are those of reading. */
  readonly sound: CueSound | null;
  /** Words with absolute times. */
  readonly words: readonly TimedWord[];
  /** Absolute seconds; `end` includes the silence kept after the words. */
  readonly start: number;
  readonly end: number;
}

/** One piece of a track: from `start` to `end` it goes from `from` to `to`; after `end` it stays at `to`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly ease: (u: number) => number;
}

/** A shot with every name resolved. Angles in radians, lengths in cm. */
export interface ShotPose {
  targetDepthCm: number;
  targetShiftX: number;
  targetShiftY: number;
  targetShiftZ: number;
  azimuth: number;
  elevation: number;
  distanceCm: number;
  /** The wall is left out from `wedgeStart` clockwise over `wedgeWidth`. */
  wedgeStart: number;
  wedgeWidth: number;
  /** How far the mucosa over the cut muscle has turned to glass, 0 to 1. */
  ghostLid: number;
  /** Of each neighbor: 0 hidden, 1 ghosted, 2 shown. */
  readonly neighbors: Presences;
}

/** A change of the choreography on absolute seconds. */
export type Timed<T> = Omit<T, 'at'> & { readonly at: number };

/** Whence the organs of a pair are seen, for one case. */
export interface CasePairView {
  readonly shotId: string;
  readonly pose: Readonly<ShotPose>;
  /** Width over height that each needs. */
  readonly aspect: number;
  /** Everything above this depth is cut off, cm from the incisors; null: nothing. */
  readonly sectionCm: number | null;
}

/** One of the organs that can stand side by side. */
export interface CaseSide {
  /** Its own case: that of the telling, but for type or approach. */
  readonly caseParameters: CaseParameters;
  /** Every track that is its own; a track without a value is as the telling has it. */
  readonly values: Readonly<Partial<Record<TrackName, number>>>;
}

/** What can be shown side by side, for one case. */
export interface CaseComparison {
  readonly views: Readonly<Record<Pair, CasePairView>>;
  readonly sides: Readonly<Record<Side, CaseSide>>;
}

/** The procedure with absolute times: immutable, everything `sceneAt` needs. */
export interface Programme {
  readonly language: LanguageCode;
  readonly register: Register;
  readonly caseParameters: CaseParameters;
  readonly duration: number;
  readonly chapters: readonly ProgrammeChapter[];
  readonly cues: readonly ProgrammeCue[];
  /** Beat name -> absolute seconds. */
  readonly beats: Readonly<Record<string, number>>;
  /** Value of each track before its first segment. */
  readonly initial: Readonly<Record<TrackName, number>>;
  readonly tracks: Readonly<Record<TrackName, readonly Segment[]>>;
  readonly tools: readonly { readonly at: number; readonly tool: ToolName }[];
  readonly shots: readonly {
    readonly at: number;
    readonly overS: number;
    readonly id: string;
    readonly pose: Readonly<ShotPose>;
  }[];
  readonly pairs: readonly { readonly at: number; readonly pair: Pair | 'none' }[];
  /** Swallows of the telling, in order; a null plan ends the one before. */
  readonly swallows: readonly {
    readonly at: number;
    readonly plan: SwallowPlan | null;
    readonly side: Side;
  }[];
  /** null: nothing can be shown side by side. */
  readonly comparison: CaseComparison | null;
}

/** A swallow at an instant. */
export interface SwallowState {
  /** null: nothing is being swallowed. */
  plan: SwallowPlan | null;
  /** Since it began, s. */
  timeS: number;
  /** Whose organ swallows. */
  side: Side;
}

/**
 * The instant: everything that decides the picture, rewritten in place by `sceneAt`.
 * `values` holds every track in its own unit.
 */
export interface SceneState {
  timeS: number;
  chapter: number;
  cue: number;
  readonly values: Record<TrackName, number>;
  tool: ToolName;
  shotId: string;
  readonly shot: ShotPose;
  /** What has been taken away of the organ besides the shot's wedge; the telling takes nothing. */
  readonly dissection: Dissection;
  /** Somebody looks elsewhere than the telling leads: its pairs and its names are not theirs. */
  aside: boolean;
  /** What is shown there is looked at from outside alone: nothing is seen through the endoscope. */
  fromOutside: boolean;
  /** The two organs that the telling shows side by side. */
  pair: Pair | 'none';
  readonly swallow: SwallowState;
}

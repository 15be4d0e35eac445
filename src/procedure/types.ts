import type { CaseNumber } from './case';
import type { NeighborLooks } from './neighbors';
import type { Pair, Side } from './pairs';
import type { ToolName, TrackName } from './tracks';

/**
 * A moment, by name: a beat (`'knife touches muscle'`), or `'start of <cue id>'` / `'end of <cue id>'`.
 * Beat names are unique in a procedure. `plusS` shifts by seconds (may be negative).
 */
export type Moment = string | { readonly at: string; readonly plusS: number };

/** A figure, or a parameter of the case with an optional shift in the track's unit. */
export type Value = number | { readonly of: CaseNumber; readonly plus?: number };

export type EaseName = 'linear' | 'smooth' | 'out' | 'in' | 'step';

/** From one moment to another a track goes from wherever it stands to `value`. `to` left out: at once. */
export interface Move {
  readonly track: TrackName;
  readonly from: Moment;
  readonly to?: Moment;
  readonly value: Value;
  readonly ease?: EaseName;
}

/** From this moment the named tool stands in the channel. */
export interface ToolChange {
  readonly at: Moment;
  readonly tool: ToolName;
}

/** From this moment the camera goes to the named shot, taking `overS` seconds (0: a cut). */
export interface ShotChange {
  readonly at: Moment;
  readonly shot: string;
  readonly overS?: number;
}

/** One act of swallowing. */
export interface GulpPlan {
  /** s from the start of the swallow. */
  readonly atS: number;
  readonly volumeMl: number;
  readonly overS: number;
}

/** Something that is swallowed, whoever swallows it: what it does then is reckoned, not written. */
export interface SwallowPlan {
  readonly id: string;
  readonly posture: 'supine' | 'upright';
  readonly fluid: 'water' | 'viscous' | 'barium' | 'food';
  readonly gulps: readonly GulpPlan[];
  /** What stands above the sphincter of an ill esophagus before it, mL. */
  readonly standingMl: number;
  readonly durationS: number;
}

/** From this moment a swallow runs in the organ of the telling, as it is then; `'none'`: no more. */
export interface SwallowChange {
  readonly at: Moment;
  readonly swallow: string;
  /** Whose organ the telling shows while no two stand side by side. */
  readonly side: Side;
}

/** From this moment these two stand side by side; `'none'`: the one organ of the telling again. */
export interface PairChange {
  readonly at: Moment;
  readonly pair: Pair | 'none';
}

/**
 * A camera position said in the organ's own terms.
 * Azimuth 0 looks from the front (anterior), positive turns toward the patient's left; elevation 0 is level,
 * positive looks from above. The wedge is the part of the wall left out, between two clock hours (12 anterior,
 * 3 patient's right), read clockwise from `wedgeFromHour` to `wedgeToHour`; equal hours: nothing is left out.
 * A shot that `followsTunnel` is composed for the anterior approach (work at 2 o'clock) and turns with the work line.
 */
export interface Shot {
  readonly id: string;
  readonly targetDepthCm: Value;
  /** Shift of the target from the centerline, cm in the world (x patient's left, y up, z anterior). */
  readonly targetShiftCm?: readonly [number, number, number];
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly distanceCm: number;
  readonly wedgeFromHour: number;
  readonly wedgeToHour: number;
  readonly followsTunnel?: true;
  /** The mucosa over the cut muscle is drawn as glass, so that the muscle under it is seen. */
  readonly ghostLid?: true;
  /** What of the surroundings is there; what is not named is hidden. */
  readonly neighbors?: NeighborLooks;
}

/** Whence a sentence comes. */
export type CueKind =
  /** Word for word from the source document. */
  | 'document'
  /** Added because a step needs it and the document lacks it. */
  | 'complement'
  /** Follows at once a document sentence that evidence contradicts, does not support, or completes. */
  | 'clinicalNote';

export interface Cue {
  /** Unique in the procedure, e.g. `'tunnel.plane'`. */
  readonly id: string;
  readonly kind: CueKind;
  /** Document sentence number: the one narrated (document), or the one spoken about (clinicalNote). */
  readonly sentence?: number;
  /** Keys into the sources list. A complement or a clinical note has at least one. */
  readonly sources: readonly string[];
  /** Keys of what only the student's register cites besides. */
  readonly studentSources?: readonly string[];
  /** Beats spoken in this cue, in spoken order. Every language's text marks each of them. */
  readonly beats: readonly string[];
  /** Silence kept after the words so that the picture can finish, seconds. */
  readonly holdS?: number;
}

/** The four things every telling covers. */
export const SUBJECTS = ['done', 'brings', 'risks', 'alternatives'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Chapter {
  readonly id: string;
  readonly subject: Subject;
  readonly cues: readonly Cue[];
  readonly moves: readonly Move[];
  readonly tools: readonly ToolChange[];
  readonly shots: readonly ShotChange[];
  readonly pairs: readonly PairChange[];
  readonly swallows: readonly SwallowChange[];
}

/** What a track is on one side, whatever it is in the telling. */
export interface Setting {
  readonly track: TrackName;
  readonly value: Value;
}

/** Whence organs are seen that stand side by side: the same for each of them. */
export interface PairView {
  readonly shot: Shot;
  /** Width over height that one of them needs, with some air beside it, in the height the shot frames. */
  readonly aspect: number;
  /** Everything above this depth is cut off, square to the esophagus, cm from the incisors; left out: nothing. */
  readonly sectionCm?: Value;
}

/** What is compared, and whence it is seen. */
export interface Comparison {
  readonly views: Readonly<Record<Pair, PairView>>;
  readonly sides: Readonly<Record<Side, readonly Setting[]>>;
}

export interface Procedure {
  readonly id: string;
  readonly chapters: readonly Chapter[];
  readonly shots: readonly Shot[];
  readonly swallows: readonly SwallowPlan[];
  /** Left out: nothing can be shown side by side. */
  readonly comparison?: Comparison;
}

/** One numbered sentence of the source document, with the heading it stands under. */
export interface DocumentSentence {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

/** A source of the fact sheet. */
export interface Source {
  /** e.g. `'S39'`. */
  readonly key: string;
  readonly citation: string;
  readonly year?: number;
  readonly url?: string;
  /** How it was read: V1 primary abstract, guideline or society text; V2 secondary page. */
  readonly read: 'V1' | 'V2';
}

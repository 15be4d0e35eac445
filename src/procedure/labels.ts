import type { ToolName, TrackName } from './tracks';
import type { Value } from './types';

/** What can be named in the picture. Every language has a word for each. */
export type LabelName =
  | 'mouth'
  | 'throat'
  | 'esophagus'
  | 'stomach'
  | 'fundus'
  | 'angleOfHis'
  | 'pylorus'
  | 'lowerSphincter'
  | 'junction'
  | 'mucosa'
  | 'submucosa'
  | 'circularMuscle'
  | 'longitudinalMuscle'
  | 'blueFluid'
  | 'entry'
  | 'tunnel'
  | 'tunnelEnd'
  | 'cutMuscle'
  | 'vessel'
  | 'clips'
  | 'endoscope'
  | 'cap'
  | 'needle'
  | 'knife'
  | 'forceps'
  | 'clipTool'
  | 'food'
  | 'stomachContent'
  | 'balloon'
  | 'injection'
  | 'outerCut'
  | 'wrap'
  | 'tear'
  | 'blood'
  | 'abdominalGas'
  | 'reliefNeedle'
  | 'remainingFibers'
  | 'cutEnd'
  | 'diaphragm'
  | 'aorta'
  | 'trachea'
  | 'heart'
  | 'spine';

/** A figure, a parameter of the case, or where a track stands now; each with an optional shift. */
export type LabelFigure = Value | { readonly track: TrackName; readonly plus?: number };

/** Where a label points across the wall: the middle of a layer or of the tunnel, one of their surfaces, or the axis. */
export type WallPart =
  | 'axis'
  | 'lumen'
  | 'mucosa'
  | 'submucosa'
  | 'tunnel'
  | 'tunnelRoof'
  | 'tunnelFloor'
  | 'circularMuscle'
  | 'longitudinalMuscle'
  | 'adventitia'
  | 'outer';

/** Direction round the lumen: a clock hour (12 anterior, 3 patient's right), or hours clockwise from the work line. */
export type LabelHour = number | { readonly fromWork: number };

/** Things that have a place of their own in the picture. */
export type LabelThing =
  | 'scopeTip'
  | 'cap'
  | 'scopeShaft'
  | 'tool'
  | 'clips'
  | 'injuryClips'
  | 'column'
  | 'swallowed'
  | 'abdominalGas'
  | 'reliefNeedle';

/** What a label's leader points at. */
export type LabelPlace =
  | { readonly in: 'wall'; readonly depthCm: LabelFigure; readonly hour: LabelHour; readonly part: WallPart }
  /** On the face where the wedge was cut: `first` at the hour the wedge begins, `last` where it ends. */
  | {
      readonly in: 'cutFace';
      readonly edge: 'first' | 'last';
      readonly depthCm: LabelFigure;
      readonly part: WallPart;
    }
  | { readonly in: 'scene'; readonly thing: LabelThing }
  /** cm in the world: x patient's left, y up, z anterior; origin at the junction. */
  | { readonly in: 'world'; readonly cm: readonly [number, number, number] };

/** All that is given must hold. */
export interface LabelCondition {
  readonly track?: TrackName;
  readonly above?: LabelFigure;
  readonly below?: LabelFigure;
  readonly tool?: ToolName;
}

/** One name in a shot. */
export interface Label {
  readonly name: LabelName;
  /** The first of these that exists and is seen. */
  readonly at: readonly LabelPlace[];
  /** Shown only while every one of these holds. */
  readonly when?: readonly LabelCondition[];
}

/** Labels of each shot, the most important first. */
export type ShotLabels = Readonly<Record<string, readonly Label[]>>;

import type { CaseChoice } from './casePresets';
import type { LabelPlace } from './labels';
import type { ToolName, TrackName } from './tracks';
import type { Moment, Value } from './types';

/** A value that can be the answer: a stretch of numbers, or a thing by its name. */
export type FactValue = readonly [from: number, to: number] | string;

/** What the values of a fact are, and how they are said. */
export type FactUnit =
  | 'cm'
  | 'mm'
  /** Of the clock face. */
  | 'hour'
  /** Of time. */
  | 'hours'
  | 'seconds'
  | 'year'
  | 'count'
  | 'points'
  | 'percent'
  | 'mmHg'
  | 'cmPerS'
  /** mm²/mmHg. */
  | 'distensibility'
  | 'named';

/** What is seen, and when: a named view for looking around at a moment of the story. */
export interface Sight {
  /** Id of a view for looking around; left out: as the story shows that moment. */
  readonly view?: string;
  readonly moment: Moment;
}

/** What of a place in the organ is the answer: one of its two coordinates, or the layer. */
export type Reading = 'fromIncisors' | 'aboveJunction' | 'belowJunction' | 'hour' | 'layer';

/** How a fact is answered by pointing into the picture. */
export interface FactPlace extends Sight {
  readonly view: string;
  readonly reads: Reading;
  /** What counts as right in this organ; left out: all that is given. */
  readonly within?: readonly [from: number, to: number];
  /** Where the answer is shown: the first of these that is seen. */
  readonly at: readonly LabelPlace[];
}

/**
 * Something that is known and can be asked: by choosing among values, by pointing, or by finding the statement in which
 * it is wrong. Wrong values lie outside whatever any source gives.
 */
export interface Fact {
  readonly id: string;
  readonly unit: FactUnit;
  readonly right: FactValue;
  /** Everything that is given for it anywhere, read or not: a right value lies within, a wrong one outside. Left out: the right value alone. */
  readonly given?: readonly [from: number, to: number];
  readonly wrong: readonly FactValue[];
  /** Can stand as a statement about how things are done, right or wrong. */
  readonly stated?: true;
  readonly place?: FactPlace;
  /** Where it can be seen, of a fact that has no place to point at. */
  readonly seen?: Sight;
  readonly sources: readonly string[];
}

/** A step of the procedure, as the story tells it. */
export interface Step {
  readonly id: string;
  readonly at: Moment;
}

/** A picture in which one thing is wrong: a moment of a standard case with some of it as it should not be. */
export interface Flaw extends Sight {
  readonly id: string;
  /** The case is chosen otherwise than it should be. */
  readonly choice?: Partial<CaseChoice>;
  /** The work runs along the hours of the other approach. */
  readonly otherApproach?: true;
  readonly values?: Readonly<Partial<Record<TrackName, Value>>>;
  /** What stands otherwise than at that moment and is not wrong: the endoscope out of the picture. */
  readonly setting?: Readonly<Partial<Record<TrackName, Value>>>;
  readonly tool?: ToolName;
  /** Flaws that are there as well in this picture, or might be read into it. */
  readonly also?: readonly string[];
  /** What the picture is measured with. */
  readonly scale?: 'depths' | 'clock';
  readonly sources: readonly string[];
}

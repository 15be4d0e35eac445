import type { Moment } from './types';

/** A value that can be the answer: a stretch of numbers, or a thing by its name. */
export type FactValue = readonly [from: number, to: number] | string;

/** What the values of a fact are, and how they are said. */
export type FactUnit = 'cm' | 'mm' | 'hour' | 'count' | 'layer' | 'gas';

/**
 * Something that is known and can be asked: by choosing among values, or by finding the statement in which it is wrong.
 * Wrong values lie outside whatever any source read gives.
 */
export interface Fact {
  readonly id: string;
  readonly unit: FactUnit;
  readonly right: FactValue;
  /** Everything that sources give for it: a right value lies within, a wrong one outside. Left out: the right value alone. */
  readonly given?: readonly [from: number, to: number];
  readonly wrong: readonly FactValue[];
  /** Can stand as a statement about how the procedure is done, right or wrong. */
  readonly stated?: true;
  readonly sources: readonly string[];
}

/** A step of the procedure, as the story tells it. */
export interface Step {
  readonly id: string;
  readonly at: Moment;
}

/**
 * Organs that can stand beside each other: one that never was ill, the case's own before and after the operation, the
 * same as it were with another type before it, and with another approach after it.
 */
export const SIDES = [
  'healthy',
  'before',
  'after',
  'typeI',
  'typeII',
  'typeIII',
  'anterior',
  'posterior',
] as const;
export type Side = (typeof SIDES)[number];

/** Which of them, in reading order. Drawings in an address count them: new ones come last. */
export const PAIRS = [
  'healthyBefore',
  'beforeAfter',
  'typeOneTwo',
  'typeOneThree',
  'typeTwoThree',
  'types',
  'approaches',
] as const;
export type Pair = (typeof PAIRS)[number];

/** Two organs, once three: a pair of three types has no divider. */
export const SIDES_OF: Readonly<Record<Pair, readonly [Side, Side, ...Side[]]>> = {
  healthyBefore: ['healthy', 'before'],
  beforeAfter: ['before', 'after'],
  typeOneTwo: ['typeI', 'typeII'],
  typeOneThree: ['typeI', 'typeIII'],
  typeTwoThree: ['typeII', 'typeIII'],
  types: ['typeI', 'typeII', 'typeIII'],
  approaches: ['anterior', 'posterior'],
};

/** Organs that can stand beside each other: one that never was ill, and the case's own before and after the operation. */
export const SIDES = ['healthy', 'before', 'after'] as const;
export type Side = (typeof SIDES)[number];

/** Which two of them, in reading order. */
export const PAIRS = ['healthyBefore', 'beforeAfter'] as const;
export type Pair = (typeof PAIRS)[number];

export const SIDES_OF: Readonly<Record<Pair, readonly [Side, Side]>> = {
  healthyBefore: ['healthy', 'before'],
  beforeAfter: ['before', 'after'],
};

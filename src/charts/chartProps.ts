import type { Words } from '../content/words/types';

/** The words that a chart needs; they come in as a prop. */
export type ChartWords = Words['charts'];

/** One of the two that are compared, under the name that stands over it: « Avant », « Type II »… */
export interface Side<T> {
  readonly name: string;
  readonly data: T;
}

/** Two to compare, now and then a third; each may be missing. They keep their sides in every language. */
export interface Pair<T> {
  readonly left?: Side<T> | undefined;
  readonly right?: Side<T> | undefined;
  readonly third?: Side<T> | undefined;
}

/** Those that are there, from left to right. */
export const sidesOf = <T>({ left, right, third }: Pair<T>): Side<T>[] =>
  [left, right, third].filter((side) => side !== undefined);

/**
 * Has a listener called with the time that is shown, in s from the start of the run, now and whenever it moves.
 * @returns its undo
 */
export type OnFrame = (listener: (timeS: number) => void) => () => void;

export interface CitedSource {
  readonly key: string;
  readonly citation: string;
  readonly url?: string;
  /** Of which year it is and how sure, in words, for whoever is told that. */
  readonly standing?: string;
}

export interface ChartProps<T> extends Pair<T> {
  readonly words: ChartWords;
  /** By key; what is cited and missing here is shown by its key alone. */
  readonly sources: ReadonlyMap<string, CitedSource>;
}

/** A phrase of what is normal, and whose. */
export interface Norm {
  readonly text: string;
  readonly source: string;
}

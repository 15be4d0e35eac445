import { restLevel } from './rest';
import { timeCue } from './timeCue';
import type { LanguageCode } from './types';

/** A recording whose words are known, and whose times are not. */
export interface Spoken {
  /** Loudness (RMS, 0 to 1) of each stretch of `frameS` seconds. */
  readonly envelope: ArrayLike<number>;
  readonly frameS: number;
  /** Plain text that is said. */
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * Start and end of each word, in turn, in whole ms from the start of the sound: the words as a reader would time them,
 * laid between the first and the last stretch that is not at rest.
 * @throws Error when the text has no word.
 */
export function spreadWords({ envelope, frameS, text, language }: Spoken): number[] {
  const { words, durationS } = timeCue(text, language);
  const rest = restLevel(envelope);
  const isHeard = (i: number): boolean => (envelope[i] ?? 0) > rest;
  let first = 0;
  let last = envelope.length - 1;
  while (first < last && !isHeard(first)) first += 1;
  while (last > first && !isHeard(last)) last -= 1;
  const fromMs = first * frameS * 1000;
  const scale = ((last + 1 - first) * frameS * 1000) / durationS;
  return words.flatMap(({ startS, endS }) => [
    Math.round(fromMs + startS * scale),
    Math.round(fromMs + endS * scale),
  ]);
}

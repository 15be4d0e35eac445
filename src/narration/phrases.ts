import { pauseSeconds } from './pace';
import type { TimedWord } from './types';

/** What is said in one breath: words from `firstWord` up to, not including, `endWord`. */
export interface Phrase {
  readonly firstWord: number;
  readonly endWord: number;
  /** In the time base of the words. */
  readonly startS: number;
  readonly endS: number;
  /** The text of it, with the punctuation that closes it. */
  readonly text: string;
}

/** Longest phrase that is handed to a voice of the device, s: some fall silent after 14 seconds without a word. */
const LONGEST_S = 10;

/** Cuts a text where a speaker breathes; what lasts longer than that is cut between words. */
export function phrasesOf(text: string, words: readonly TimedWord[], longestS = LONGEST_S): Phrase[] {
  const phrases: Phrase[] = [];
  let first = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const start = words[first] ?? word;
    const between = next ? text.slice(word.offset + word.text.length, next.offset) : '';
    const breath = next === undefined || pauseSeconds(between) > 0;
    if (!breath && next.endS - start.startS <= longestS) return;
    phrases.push({
      firstWord: first,
      endWord: i + 1,
      startS: start.startS,
      endS: word.endS,
      text: text.slice(start.offset, next ? next.offset : text.length).trim(),
    });
    first = i + 1;
  });
  return phrases;
}

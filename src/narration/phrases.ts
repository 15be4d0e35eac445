import { pauseSeconds } from './pace';
import type { TimedWord } from './types';
import type { Word } from './words';

/** Words said in one breath. */
export interface Breath<W extends Word = Word> {
  readonly firstWord: number;
  readonly words: readonly W[];
  /** With the punctuation that opens and closes it, which gives it its tune. */
  readonly text: string;
  /** Where that text starts in the whole, UTF-16 units. */
  readonly offset: number;
  /** Silence before it, seconds; none before the first. */
  readonly pauseS: number;
}

/** Cuts a text where a speaker breathes: where `timeCue` pauses. No word is left out. */
export function breathsOf<W extends Word>(text: string, words: readonly W[]): Breath<W>[] {
  const starts: { firstWord: number; offset: number; pauseS: number }[] = [];
  words.forEach((word, firstWord) => {
    const before = words[firstWord - 1];
    if (!before) {
      starts.push({ firstWord, offset: 0, pauseS: 0 });
      return;
    }
    const end = before.offset + before.text.length;
    const between = text.slice(end, word.offset);
    const pauseS = pauseSeconds(between);
    // What closes the one stands before the space, what opens the other after it.
    if (pauseS > 0) starts.push({ firstWord, offset: end + Math.max(0, opening(between)), pauseS });
  });
  return starts.map(({ firstWord, offset, pauseS }, i) => {
    const whole = text.slice(offset, starts[i + 1]?.offset);
    return {
      firstWord,
      words: words.slice(firstWord, starts[i + 1]?.firstWord),
      text: whole.trim(),
      offset: offset + whole.length - whole.trimStart().length,
      pauseS,
    };
  });
}

/** Where in what stands between two words the second's own signs begin: « : « » -> before the guillemet. */
function opening(between: string): number {
  const at = between.search(/[«“„(¿¡[]/u);
  return at < 0 ? between.length : at;
}

/** What a voice of the device is given at once, with its times. */
export interface Phrase {
  readonly firstWord: number;
  readonly endWord: number;
  /** In the time base of the words. */
  readonly startS: number;
  readonly endS: number;
  readonly text: string;
}

/** Longest phrase that is handed to a voice of the device, s: some fall silent after 14 seconds without a word. */
const LONGEST_S = 10;

/** The breaths of a text; what lasts longer than `longestS` is cut between words. */
export function phrasesOf(text: string, words: readonly TimedWord[], longestS = LONGEST_S): Phrase[] {
  return breathsOf(text, words).flatMap((breath) => {
    const whole = phraseOf(breath.firstWord, breath.words, breath.text);
    if (!whole || whole.endS - whole.startS <= longestS) return whole ? [whole] : [];
    const phrases: Phrase[] = [];
    let from = 0;
    for (let i = 1; i <= breath.words.length; i += 1) {
      const start = breath.words[from]?.startS ?? 0;
      const next = breath.words[i];
      if (next && next.endS - start <= longestS) continue;
      const part = breath.words.slice(from, i);
      const piece = phraseOf(breath.firstWord + from, part, spanOf(text, part));
      if (piece) phrases.push(piece);
      from = i;
    }
    return phrases;
  });
}

function phraseOf(firstWord: number, words: readonly TimedWord[], text: string): Phrase | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  return { firstWord, endWord: firstWord + words.length, startS: first.startS, endS: last.endS, text };
}

const spanOf = (text: string, words: readonly Word[]): string => {
  const last = words.at(-1);
  return text.slice(words[0]?.offset, last && last.offset + last.text.length);
};

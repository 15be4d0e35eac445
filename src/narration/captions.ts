import { lastAtOrBefore } from '../math/search';
import { atomsOf, type Atom } from './atoms';
import type { TimedCue, TimedWord } from './types';

export interface CaptionLine {
  readonly text: string;
  /** Offset of the line in the cue's plain text, in UTF-16 units. */
  readonly offset: number;
}

export interface CaptionPage {
  /** One or two lines. */
  readonly lines: readonly CaptionLine[];
  /** The words on the page: from `firstWord` up to, not including, `endWord`, as indices into the cue's words. */
  readonly firstWord: number;
  readonly endWord: number;
  /** From the page's first word to the next page's (the last page: to the end of its last word), seconds. */
  readonly startS: number;
  readonly endS: number;
}

/** Width of a line in characters: what subtitling guides give for a line read at a glance. */
export const LINE_LENGTH = 42;
/** Width of a line where the screen holds no more, as on a phone held upright. */
export const NARROW_LINE_LENGTH = 34;

interface Break {
  readonly cost: number;
  /** Atom at which the second line starts; the page's end when there is one line. */
  readonly second: number;
}

/**
 * Splits a cue into caption pages of at most two lines of `lineLength` characters. Pages end at punctuation where they can,
 * both lines of a page are about as long, and no word is split. Times are in the time base of the words handed in.
 */
export function pagesOf(
  { text, words }: Pick<TimedCue, 'text' | 'words'>,
  lineLength = LINE_LENGTH,
): CaptionPage[] {
  const atoms = atomsOf(text, words);
  // Cheapest way to page the atoms from i on, filled from the end: small enough to try every page.
  const best: { cost: number; end: number; second: number }[] = Array.from(
    { length: atoms.length + 1 },
    () => ({
      cost: Number.POSITIVE_INFINITY,
      end: atoms.length,
      second: atoms.length,
    }),
  );
  best[atoms.length] = { cost: 0, end: atoms.length, second: atoms.length };
  for (let i = atoms.length - 1; i >= 0; i -= 1) {
    for (let end = i + 1; end <= atoms.length; end += 1) {
      if (end > i + 1 && lengthOf(atoms, i, end) > 2 * lineLength + 1) break;
      const page = breakPage(atoms, i, end, lineLength);
      const cost = page.cost + (best[end]?.cost ?? 0);
      if (cost < (best[i]?.cost ?? 0)) best[i] = { cost, end, second: page.second };
    }
  }
  const pages: CaptionPage[] = [];
  for (let i = 0; i < atoms.length;) {
    const { end, second } = best[i] ?? { end: atoms.length, second: atoms.length };
    const firstWord = atoms[i]?.firstWord ?? 0;
    const endWord = atoms[end]?.firstWord ?? words.length;
    const lines = [lineOf(text, atoms, i, second)];
    if (second < end) lines.push(lineOf(text, atoms, second, end));
    pages.push({
      lines,
      firstWord,
      endWord,
      startS: words[firstWord]?.startS ?? 0,
      endS: words[endWord]?.startS ?? words[endWord - 1]?.endS ?? 0,
    });
    i = end;
  }
  return pages;
}

/** What a page from atom i to atom end costs, and where its second line starts. */
function breakPage(atoms: readonly Atom[], i: number, end: number, lineLength: number): Break {
  const whole = lengthOf(atoms, i, end);
  // A page more costs more than any awkward break inside one; a nearly empty page costs on top.
  const base = 100 + 40 * (1 - Math.min(1, whole / (2 * lineLength))) ** 2 + 2 * breakCost(atoms, end);
  // One atom wider than a line is the only thing that may stick out.
  if (whole <= lineLength || end === i + 1) return { cost: base, second: end };
  let found: Break = { cost: Number.POSITIVE_INFINITY, second: end };
  for (let second = i + 1; second < end; second += 1) {
    const a = lengthOf(atoms, i, second);
    const b = lengthOf(atoms, second, end);
    const sticksOut = (a > lineLength && second > i + 1) || (b > lineLength && end > second + 1);
    const cost = sticksOut
      ? Number.POSITIVE_INFINITY
      : base + 30 * ((a - b) / lineLength) ** 2 + breakCost(atoms, second);
    if (cost < found.cost) found = { cost, second };
  }
  return found;
}

/** How much it hurts to break before this atom: not at all at the text's end, little at punctuation, most after « le ». */
function breakCost(atoms: readonly Atom[], at: number): number {
  const before = atoms[at - 1];
  if (at >= atoms.length || !before || before.closes === 'sentence') return 0;
  if (before.closes === 'clause') return 5;
  return before.isShort ? 30 : 18;
}

const lengthOf = (atoms: readonly Atom[], from: number, to: number): number =>
  (atoms[to - 1]?.end ?? 0) - (atoms[from]?.start ?? 0);

function lineOf(text: string, atoms: readonly Atom[], from: number, to: number): CaptionLine {
  const offset = atoms[from]?.start ?? 0;
  return { text: text.slice(offset, atoms[to - 1]?.end), offset };
}

const startOf = (timed: { readonly startS: number }): number => timed.startS;

/** Index of the page to show at `t`, or -1 before the first. The last page stays. Allocation-free. */
export const pageAt = (pages: readonly CaptionPage[], t: number): number => lastAtOrBefore(pages, startOf, t);

/** Index of the word being said at `t`, or in a pause the one just said; -1 before the first. Allocation-free. */
export const wordAt = (words: readonly TimedWord[], t: number): number => lastAtOrBefore(words, startOf, t);

import type { Word } from './words';

/** A piece of text that a line never breaks: a word with its punctuation, or words tied by unbreakable spaces. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Index of its first word. */
  readonly firstWord: number;
  /** What its last sign closes. */
  readonly closes: 'sentence' | 'clause' | null;
  /** Ends in a word of at most three letters, which belongs with what follows. */
  readonly isShort: boolean;
}

/**
 * Cuts a text at its ordinary spaces. What holds no word (a lone dash) joins the piece before it, or the first one.
 * `'« La\u00a0paroi », là'` -> `« La\u00a0paroi »,` `là` when the guillemets carry unbreakable spaces.
 */
export function atomsOf(text: string, words: readonly Word[]): Atom[] {
  const atoms: Atom[] = [];
  let word = 0;
  let pending: number | null = null;
  for (const found of text.matchAll(/[^ \t\r\n]+/gu)) {
    const start: number = pending ?? found.index;
    const end: number = found.index + found[0].length;
    const firstWord = word;
    while (word < words.length && (words[word]?.offset ?? end) < end) word += 1;
    const before = atoms.at(-1);
    if (word > firstWord) {
      atoms.push({ start, end, firstWord, closes: closes(found[0]), isShort: isShort(words[word - 1]) });
      pending = null;
    } else if (before) {
      atoms[atoms.length - 1] = { ...before, end, closes: closes(found[0]) ?? before.closes, isShort: false };
    } else {
      pending = start;
    }
  }
  return atoms;
}

function closes(piece: string): Atom['closes'] {
  const last = piece.replace(/[\s»”"')\]]+$/u, '').at(-1) ?? '';
  if (/[.!?…؟]/u.test(last)) return 'sentence';
  return /[,;:،؛–—]/u.test(last) ? 'clause' : null;
}

const isShort = (word: Word | undefined): boolean => (word?.text.length ?? 0) <= 3;

/** A spoken word and where it stands in its text, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

/**
 * A word is letters and digits in any script, with the apostrophes and hyphens inside it: « l’œsophage » is one word,
 * for that is how it is spoken and lit. A decimal number is one word, and so is a sign that is read aloud (%).
 * Other punctuation belongs to no word; captions show it because they cut the text, not the list of words.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'‑-](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))*|[%‰°€]/gu;

/** Words of a plain text, in order. `'L’aiguille, ici.'` -> `L’aiguille`, `ici`. */
export const splitWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (found) => ({ text: found[0], offset: found.index }));

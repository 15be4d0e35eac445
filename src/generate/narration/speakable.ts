import type { LanguageCode } from '../../narration/types';

/** Written word or phrase, lower case -> how to write it so that the engine says it right. */
export type Pronunciation = Readonly<Record<string, string>>;

/**
 * A text as an engine should get it: listed words respelled, whole words only, longest first; typographic signs as plain
 * ones, which engines know.
 */
export function speakable(text: string, pronunciation: Pronunciation, language: LanguageCode): string {
  let said = text
    .normalize('NFC')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/[’‘]/g, "'");
  const entries = Object.entries(pronunciation).toSorted(([a], [b]) => b.length - a.length);
  for (const [written, spoken] of entries) {
    const plain = written.replaceAll('’', "'").replaceAll(/[\u00A0\u202F]/g, ' ');
    said = said.replaceAll(wholeWord(plain, language), () => spoken);
  }
  return said
    .replaceAll(/[«»“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Not inside another word; a French or Spanish article that ends in an apostrophe is a word of its own. */
function wholeWord(written: string, language: LanguageCode): RegExp {
  const escaped = written.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const inside = language === 'ar' ? String.raw`[\p{L}\p{N}\p{M}]` : String.raw`[\p{L}\p{N}]`;
  return new RegExp(`(?<!${inside})${escaped}(?!${inside})`, 'giu');
}

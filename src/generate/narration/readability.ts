import type { LanguageCode } from '../../narration/types';
import { splitWords } from '../../narration/words';

/** How hard a text is to read. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** Words of more than six letters, percent. */
  readonly longWords: number;
  /** Ease by the language's own formula, 0 very hard to 100 very easy; null where none counts without vowels. */
  readonly ease: number | null;
  /** Björnsson's readability index, for any script: below 30 very easy, above 55 very hard. */
  readonly lix: number;
}

/** What the ease is called, and who found it. */
export const EASE_FORMULA: Readonly<Record<LanguageCode, string | null>> = {
  fr: 'Kandel & Moles 1958',
  en: 'Flesch 1948',
  es: 'Fernández Huerta 1959',
  // OSMAN (El-Haj & Rayson 2016) needs syllables, which written Arabic does not show.
  ar: null,
};

/** Figures of a text of whole sentences. */
export function readabilityOf(text: string, language: LanguageCode): Readability {
  const sentences = text.split(/(?<=[.!?؟…])\s+/u).filter((each) => /\p{L}/u.test(each)).length || 1;
  const words = splitWords(text).filter(({ text: word }) => /\p{L}/u.test(word));
  const count = words.length || 1;
  const long = words.filter(({ text: word }) => (word.match(/\p{L}/gu)?.length ?? 0) > 6).length;
  const wordsPerSentence = count / sentences;
  const syllables = words.reduce((sum, { text: word }) => sum + syllablesOf(word, language), 0) / count;
  return {
    sentences,
    words: words.length,
    wordsPerSentence,
    longWords: (100 * long) / count,
    ease: easeOf(language, wordsPerSentence, syllables),
    lix: wordsPerSentence + (100 * long) / count,
  };
}

function easeOf(language: LanguageCode, wordsPerSentence: number, syllablesPerWord: number): number | null {
  switch (language) {
    case 'fr':
      return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
    case 'en':
      return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
    case 'es':
      return 206.84 - 1.02 * wordsPerSentence - 60 * syllablesPerWord;
    case 'ar':
      return null;
  }
}

/**
 * Syllables of a word by its groups of vowels: good to a few percent over a text, not for a single word.
 * Silent endings are left out (French -e, -es, -ent of verbs; English -e); Spanish hiatus counts where an accent says so.
 */
export function syllablesOf(word: string, language: LanguageCode): number {
  const lower = word.toLowerCase().normalize('NFC');
  if (language === 'es') {
    const apart = lower.replace(/([aeoáéó])(?=[íú])|([íú])(?=[aeoáéó])|([aeoáéó])(?=[aeoáéó])/gu, '$&-');
    return Math.max(1, apart.match(/[aeiouáéíóúü]+/gu)?.length ?? 0);
  }
  if (language === 'fr') {
    const heard = lower
      .replace(/^(?:qu|[ldjmtsnc])[’']/u, '')
      .replace(/(?<=[^aeiouyàâéèêëîïôûüœ])(?:es?|ent)$/u, '');
    return Math.max(1, heard.match(/[aeiouyàâéèêëîïôûùüœæ]+/gu)?.length ?? 0);
  }
  const heard = lower.replace(/(?<=[^aeiouyl])e[sd]?$/u, '');
  return Math.max(1, heard.match(/[aeiouy]+/gu)?.length ?? 0);
}

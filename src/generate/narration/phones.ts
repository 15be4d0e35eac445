import { wordSeconds } from '../../narration/pace';
import type { LanguageCode } from '../../narration/types';
import { heard } from './engines';

const VOWEL = /[aeiouyøœæɐɑɒɔəɛɜɪɨʉʊʌãõ]/u;
const STRESS_AND_LENGTH = /[ˈˌ.‿\s]/u;
/** A vowel lasts about this many times a consonant in read speech. */
const VOWEL_WEIGHT = 1.7;

/** How long each word lasts beside the others: by the sounds in it, or by its letters where nobody can tell those. */
export type WordWeight = (word: string) => number;

/**
 * Counts the sounds of every word with espeak-ng's rules for the language.
 * @param words as an engine should get them.
 */
export async function phoneWeights(words: readonly string[], language: LanguageCode): Promise<WordWeight> {
  const distinct = [...new Set(words)];
  const byLetters: WordWeight = (word) => wordSeconds(word, language);
  try {
    // One line in, one line out; a lone line keeps a word from running into the next.
    const { out } = await heard('espeak-ng', ['-v', language, '-q', '--ipa'], distinct.join('\n\n'));
    const lines = out
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length !== distinct.length) return byLetters;
    const weights = new Map(distinct.map((word, i) => [word, weightOf(lines[i] ?? '')]));
    return (word) => weights.get(word) ?? byLetters(word);
  } catch {
    return byLetters;
  }
}

function weightOf(ipa: string): number {
  let weight = 0.6;
  for (const sign of ipa) {
    if (STRESS_AND_LENGTH.test(sign)) continue;
    if (sign === 'ː') weight += 0.5;
    else if (VOWEL.test(sign)) weight += VOWEL_WEIGHT;
    else if (/\p{L}/u.test(sign)) weight += 1;
  }
  return weight;
}

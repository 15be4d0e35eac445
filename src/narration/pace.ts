import type { LanguageCode } from './types';

/**
 * How long spoken narration lasts, without a voice to measure.
 *
 * Reason for the figures: narration for listeners who meet the subject for the first time is read at about 150 words
 * a minute, pauses included, slower than conversation. Letters are counted rather than syllables because that needs
 * no dictionary and French spelling's silent letters even out over a sentence. The constants make the source document
 * last as long as 150 words a minute would (a test holds them to it).
 */
const WORD_S = 0.09;
/** Per letter. Arabic leaves its short vowels unwritten, so each written letter stands for more sound. */
const LETTER_S: Record<LanguageCode, number> = { fr: 0.0435, en: 0.047, es: 0.045, ar: 0.072 };
/** A figure, or a sign read aloud, is spoken as a word of about this many letters. */
const LETTERS_PER_SIGN = 4;

/** Silences after punctuation, seconds, longest first: a breath, half a breath, a catch. */
const PAUSES: readonly (readonly [RegExp, number])[] = [
  [/[.!?…؟]/u, 0.55],
  [/[;:؛–—]/u, 0.32],
  [/[,()،]/u, 0.2],
];

/** Seconds the word takes to say, at pace 1. */
export function wordSeconds(word: string, language: LanguageCode): number {
  let letters = 0;
  for (const sign of word) {
    if (/\p{L}/u.test(sign)) letters += 1;
    else if (/[\p{N}%‰°€]/u.test(sign)) letters += LETTERS_PER_SIGN;
  }
  return WORD_S + letters * LETTER_S[language];
}

/** Seconds of silence for what stands between two words, at pace 1. */
export const pauseSeconds = (between: string): number =>
  PAUSES.find(([sign]) => sign.test(between))?.[1] ?? 0;

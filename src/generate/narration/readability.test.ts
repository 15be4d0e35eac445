import { describe, expect, it } from 'vitest';
import { readabilityOf, syllablesOf } from './readability';

describe('readability', () => {
  it.each([
    ['muscle', 'fr', 1],
    ['estomac', 'fr', 3],
    ['l’œsophage', 'fr', 3],
    ['anesthésie', 'fr', 4],
    ['stomach', 'en', 2],
    ['procedure', 'en', 3],
    ['esófago', 'es', 4],
    ['acalasia', 'es', 4],
    ['miotomía', 'es', 4],
  ] as const)('counts the syllables of %s (%s)', (word, language, syllables) => {
    expect(syllablesOf(word, language)).toBe(syllables);
  });

  it('finds a plain sentence easier than a learned one, in every language that has a formula', () => {
    const pairs = [
      [
        'fr',
        'Le muscle est coupé. Le passage est ouvert.',
        'La procédure endoscopique permet incontestablement une personnalisation thérapeutique particulièrement satisfaisante.',
      ],
      [
        'en',
        'The muscle is cut. The way is open.',
        'The endoscopic procedure indisputably facilitates particularly satisfactory therapeutic individualization.',
      ],
      [
        'es',
        'El músculo se corta. El paso se abre.',
        'El procedimiento endoscópico posibilita indiscutiblemente una personalización terapéutica particularmente satisfactoria.',
      ],
    ] as const;
    for (const [language, plain, learned] of pairs) {
      const [a, b] = [readabilityOf(plain, language), readabilityOf(learned, language)];
      expect(a.ease ?? 0, language).toBeGreaterThan((b.ease ?? 0) + 40);
      expect(a.lix).toBeLessThan(b.lix);
      expect([a.sentences, b.sentences]).toEqual([2, 1]);
    }
  });

  it('counts sentences and long words in Arabic too, and claims no ease for it', () => {
    const { sentences, words, ease } = readabilityOf('المدخل مغلق. هل انتهى النفق؟', 'ar');
    expect([sentences, words, ease]).toEqual([2, 5, null]);
  });
});

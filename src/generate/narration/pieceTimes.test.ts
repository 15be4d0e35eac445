import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../math/random';
import { piecesOf } from './pieces';
import { fillIn } from './pieceTimes';
import { quietFrom } from './quietFrom';
import { phrasesToSay } from './sayCue';

const RATE_HZ = 16_000;

/** Noise in bursts, as words are, the second part of it at half loudness from `from` on. */
function speech(seed: number, from = Infinity): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: RATE_HZ }, (_, i) => {
    const loud = 0.15 + 0.85 * Math.abs(Math.sin(i / 900));
    return (random() - 0.5) * loud * (i >= from ? 0.5 : 1);
  });
}

describe('where a word begins', () => {
  it.each([1, 2, 3, 4, 5])('is found between two renderings that differ in loudness, seed %i', (seed) => {
    const from = 3000 + seed * 1700;
    const found = quietFrom(speech(seed), speech(seed, from));
    expect(Math.abs((found ?? -1e9) - from) / RATE_HZ).toBeLessThan(0.008);
  });

  it('is not claimed where the two do not differ, or are not the same reading', () => {
    expect(quietFrom(speech(1), speech(1))).toBe(null);
    expect(quietFrom(speech(1), speech(2))).toBe(null);
    expect(quietFrom(speech(1), speech(1).slice(100))).toBe(null);
  });

  it('is counted from its neighbors where the engine cannot tell', () => {
    expect(fillIn([0, null, 600, null], [1, 2, 1, 1], 1000)).toEqual([0, 200, 600, 800]);
    expect(
      fillIn([0, 500, 300, null], [1, 1, 1, 1], 900),
      'what lies before its forerunner is not believed',
    ).toEqual([0, 500, 500 + 400 / 3, 500 + 800 / 3].map((value) => expect.closeTo(value, 6)));
  });
});

describe('what an engine is given', () => {
  it('respells whole words only, the longest first, and keeps count of the words', () => {
    const list = { poem: 'poème', ph: 'pé hache', 'ph-métrie': 'pé hache métrie', '%': 'pour cent' };
    const [phrase] = phrasesToSay('La POEM et la pH-métrie des poems : 44\u00a0% ?', list);
    expect(phrase?.texts.join(' ')).toBe('La poème et la pé hache métrie des poems,');
    const words = phrase?.pieces.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
    expect(words).toBe(phrase?.breath.words.length);
  });

  it('says one thing for several words, and something for a sign between two', () => {
    const text = 'Soit p = 0,26.';
    const [phrase] = phrasesToSay(text, { 'p = 0,26': 'p égale zéro virgule vingt-six' });
    expect(phrase?.texts).toEqual(['Soit', 'p égale zéro virgule vingt-six.']);
    const pieces = piecesOf(
      {
        text: 'a = b',
        words: [
          { text: 'a', offset: 0 },
          { text: 'b', offset: 4 },
        ],
      },
      { '=': 'égale' },
    );
    expect(pieces.map((piece) => [piece.text, piece.endWord - piece.firstWord])).toEqual([
      ['a', 1],
      ['égale', 0],
      ['b', 1],
    ]);
  });

  it('closes a question, a statement and what goes on as they are', () => {
    expect(phrasesToSay('Vraiment ? Oui, dit-il. Fin', {}).map(({ texts }) => texts.at(-1)?.at(-1))).toEqual([
      '?',
      ',',
      '.',
      ',',
    ]);
  });
});

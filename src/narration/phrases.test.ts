import { expect, it } from 'vitest';
import { breathsOf, phrasesOf } from './phrases';
import { timeCue } from './timeCue';
import { splitWords } from './words';

const { text, words } = timeCue('De plus, « la voix » se repose : elle respire. Puis elle reprend', 'fr');

it('cuts where a speaker breathes, each with the signs that open and close it', () => {
  expect(breathsOf(text, words).map((breath) => [breath.text, breath.pauseS])).toEqual([
    ['De plus,', 0],
    ['« la voix » se repose :', 0.2],
    ['elle respire.', 0.32],
    ['Puis elle reprend', 0.55],
  ]);
  const spanish = 'El paso, ¿está abierto? ¡Sí!';
  expect(breathsOf(spanish, splitWords(spanish)).map((breath) => breath.text)).toEqual([
    'El paso,',
    '¿está abierto?',
    '¡Sí!',
  ]);
});

it('leaves out no word and lasts no longer than told', () => {
  expect(phrasesOf(text, words).map((phrase) => phrase.text)).toEqual(
    breathsOf(text, words).map((b) => b.text),
  );
  const phrases = phrasesOf(text, words, 0.5);
  expect(phrases.map(({ firstWord }) => firstWord)).toEqual([
    0,
    ...phrases.slice(0, -1).map(({ endWord }) => endWord),
  ]);
  expect(phrases.at(-1)?.endWord).toBe(words.length);
  for (const { startS, endS, firstWord, endWord } of phrases)
    expect(endS - startS <= 0.5 || endWord - firstWord === 1).toBe(true);
});

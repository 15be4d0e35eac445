import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { timeCue } from './timeCue';
import { splitWords } from './words';

describe('splitWords', () => {
  it.each([
    ['L’œsophage, lui, reste fermé.', ['L’œsophage', 'lui', 'reste', 'fermé']],
    ['gastro-œsophagien (2,5 cm) : 44 %', ['gastro-œsophagien', '2,5', 'cm', '44', '%']],
    ['À long\u00a0terme…', ['À', 'long', 'terme']],
    ['« Avant » – après', ['Avant', 'après']],
    ['بضع العضل', ['بضع', 'العضل']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });
});

describe('timeCue', () => {
  it('takes the marks out and gives each beat the start of its word', () => {
    const cue = timeCue('{needle touches mucosa}L’aiguille pique, {blue fluid goes in}puis injecte.', 'fr');
    expect(cue.text).toBe('L’aiguille pique, puis injecte.');
    expect(cue.beats['needle touches mucosa']).toBe(0);
    expect(cue.beats['blue fluid goes in']).toBe(cue.words[2]?.startS);
    expect(cue.durationS).toBe(cue.words.at(-1)?.endS);
  });

  it('pauses longer after a full stop than after a comma', () => {
    const gap = (text: string) => {
      const { words } = timeCue(text, 'fr');
      return (words[1]?.startS ?? 0) - (words[0]?.endS ?? 0);
    };
    expect(gap('un. deux')).toBeGreaterThan(gap('un : deux'));
    expect(gap('un : deux')).toBeGreaterThan(gap('un, deux'));
    expect(gap('un, deux')).toBeGreaterThan(gap('un deux'));
  });

  it('is twice as short at pace 2', () => {
    const text = 'Le muscle, fin, s’écarte.';
    expect(timeCue(text, 'fr', 2).durationS).toBeCloseTo(timeCue(text, 'fr').durationS / 2, 9);
  });

  it.each([
    ['Il {touche', 'never closed'],
    ['Il touche}', 'never opened'],
    ['Il {}touche', 'names no beat'],
    ['Il { }touche', 'names no beat'],
    ['Il {a{b}touche', 'opens inside another'],
    ['{a}Il {a}touche', 'marked twice'],
    ['Il touche.{a}', 'directly before a word'],
    ['Il {a} touche', 'directly before a word'],
    ['Il tou{a}che', 'directly before a word'],
    ['…', 'no word to say'],
  ])('refuses « %s » in a sentence', (text, problem) => {
    expect(() => timeCue(text, 'fr')).toThrow(problem);
    expect(() => timeCue(text, 'fr')).toThrow(text);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses pace %s', (pace) => {
    expect(() => timeCue('Un.', 'fr', pace)).toThrow('above 0');
  });

  it('keeps the plain text and ascending times on 200 marked texts (seed 11)', () => {
    const random = seededRandom(11);
    const some = [
      'la',
      'paroi',
      'l’œsophage,',
      'clip',
      'muscle',
      'fin :',
      '44 %',
      'puis…',
      '« jonction »',
      '2,5',
    ];
    for (let round = 0; round < 200; round += 1) {
      const plain: string[] = [];
      const marked: string[] = [];
      for (let i = 0; i < 1 + random() * 30; i += 1) {
        const word = some[Math.floor(random() * some.length)] ?? 'la';
        plain.push(word);
        marked.push(random() < 0.2 && !word.startsWith('«') ? `{beat ${i}}${word}` : word);
      }
      const cue = timeCue(marked.join(' '), 'fr');
      expect(cue.text).toBe(plain.join(' '));
      let last = -1;
      for (const word of cue.words) {
        expect(cue.text.slice(word.offset, word.offset + word.text.length)).toBe(word.text);
        expect(word.startS, cue.text).toBeGreaterThanOrEqual(last);
        expect(word.endS, cue.text).toBeGreaterThan(word.startS);
        last = word.endS;
      }
      for (const at of Object.values(cue.beats))
        expect(cue.words.some((word) => word.startS === at)).toBe(true);
    }
  });
});

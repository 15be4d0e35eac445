import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { NARROW_LINE_LENGTH, pageAt, pagesOf, wordAt } from './captions';
import { timeCue } from './timeCue';

const pagesOfText = (text: string) => pagesOf(timeCue(text, 'fr'));
const linesOf = (text: string) => pagesOfText(text).map((page) => page.lines.map((line) => line.text));

describe('pagesOf', () => {
  it('keeps a short cue on one line', () => {
    expect(linesOf('Le tunnel est terminé.')).toEqual([['Le tunnel est terminé.']]);
  });

  it('balances two lines', () => {
    const [page] = linesOf('Le liquide bleu soulève la surface et ouvre un passage.');
    expect(page).toHaveLength(2);
    const [a, b] = page ?? [];
    expect(Math.abs((a?.length ?? 0) - (b?.length ?? 0))).toBeLessThan(14);
  });

  it('ends pages with the sentence where it can', () => {
    const pages = linesOf(
      'L’aiguille traverse la surface de la paroi. Elle injecte un liquide bleu, qui soulève cette surface comme une cloque.',
    );
    expect(pages[0]?.at(-1)).toMatch(/paroi\.$/);
  });

  it('keeps to two lines of the narrower width a phone has', () => {
    const cue = timeCue(
      'La myotomie endoscopique est une procédure médicale innovante utilisée pour traiter les troubles moteurs.',
      'fr',
    );
    const pages = pagesOf(cue, NARROW_LINE_LENGTH);
    for (const { lines } of pages) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.text.length).toBeLessThanOrEqual(NARROW_LINE_LENGTH);
    }
    expect(pages.flatMap(({ lines }) => lines).length).toBeGreaterThan(
      pagesOf(cue).flatMap(({ lines }) => lines).length,
    );
  });

  it('never breaks at an unbreakable space', () => {
    const text =
      'Un mot de plus encore et encore, puis voilà\u00a0: quarante-quatre\u00a0% de tous les malades.';
    for (const line of linesOf(text).flat()) {
      expect(line).not.toMatch(/^[:%]/);
      expect(line).not.toMatch(/quarante-quatre$/);
    }
  });

  it('lets only one overlong word stick out', () => {
    const long = 'x'.repeat(60);
    expect(linesOf(`Un ${long} deux`).flat()).toEqual(expect.arrayContaining([long]));
  });

  it('puts every word on exactly one page, in order, on 300 texts (seed 5)', () => {
    const random = seededRandom(5);
    const some = [
      'le',
      'l’endoscope',
      'paroi,',
      'anesthésie',
      'fin.',
      'soulève',
      'à',
      'œso-gastrique\u00a0:',
      '–',
      '«\u00a0clip\u00a0»',
    ];
    for (let round = 0; round < 300; round += 1) {
      const text = [
        'Un',
        ...Array.from({ length: 1 + random() * 60 }, () => some[Math.floor(random() * some.length)] ?? 'le'),
      ].join(' ');
      const cue = timeCue(text, 'fr');
      const pages = pagesOf(cue);
      let word = 0;
      let t = Number.NEGATIVE_INFINITY;
      for (const page of pages) {
        expect(page.firstWord, text).toBe(word);
        expect(page.endWord, text).toBeGreaterThan(page.firstWord);
        expect(page.lines.length, text).toBeLessThanOrEqual(2);
        expect(page.startS, text).toBeGreaterThan(t);
        for (const line of page.lines) {
          expect(line.text.length, text).toBeLessThanOrEqual(42);
          expect(cue.text.slice(line.offset, line.offset + line.text.length)).toBe(line.text);
        }
        word = page.endWord;
        t = page.startS;
      }
      expect(word, text).toBe(cue.words.length);
      expect(pages.flatMap((page) => page.lines.map((line) => line.text)).join(' '), text).toBe(text);
    }
  });
});

describe('pageAt and wordAt', () => {
  const cue = timeCue(
    'Le bistouri coupe le muscle, fibre après fibre. Puis il recule lentement dans le tunnel ouvert par lui.',
    'fr',
  );
  const pages = pagesOf(cue);

  it('find the same as a slow search, before, inside and after (seed 3)', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 200; round += 1) {
      const t = random() * (cue.durationS + 2) - 1;
      const slow = (items: readonly { startS: number }[]) =>
        items.filter((item) => item.startS <= t).length - 1;
      expect(pageAt(pages, t), `t=${t}`).toBe(slow(pages));
      expect(wordAt(cue.words, t), `t=${t}`).toBe(slow(cue.words));
    }
  });

  it('agree: the word said is on the page shown', () => {
    for (const [index, word] of cue.words.entries()) {
      const page = pages[pageAt(pages, word.startS)];
      expect(page && index >= page.firstWord && index < page.endWord).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { SPANISH } from '../../src/content/poem/es';
import { FRENCH } from '../../src/content/poem/fr';
import { es } from '../../src/content/words/es';
import { fr } from '../../src/content/words/fr';
import { allWords } from '../../src/narration/variants';
import { REGISTERS } from '../../src/narration/types';

/** Every cue and every variant of one. */
const EACH = REGISTERS.flatMap((register) =>
  allWords(FRENCH[register]).map(({ key, text }) => [key, register, text] as const),
);

const withoutMarks = (text: string): string => text.replace(/\{[^}]*\}/g, '');
const marks = (text: string): string[] => text.match(/\{[^}]*\}/g) ?? [];
/** Sorted: Spanish may tell the same figures in another order. */
const figures = (text: string): string[] => (withoutMarks(text).match(/\d+(?:,\d+)?/g) ?? []).toSorted();

/** Letters, words and apostrophes that no Spanish sentence has; « est » alone, not in « está ». */
const FRENCH_LEFT = /[œçêèâîûëï’']|(?<!\p{L})(?:chez|dans|avec|est|les|sous|une)(?!\p{L})/iu;

/** Every path of the catalog, and what stands there: « transport.play: string ». */
const paths = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
    : [`${at}: ${typeof value}`];

describe.each(EACH)('%s, %s', (id, register, french) => {
  const spanish = allWords(SPANISH[register]).find(({ key }) => key === id)?.text ?? '';

  it('tells the figures of the French, and marks the same instants', () => {
    expect(figures(spanish)).toEqual(figures(french));
    expect(marks(spanish)).toEqual(marks(french));
    expect(spanish, 'a mark at the very end').not.toMatch(/\}\W*$/);
  });

  it('is Spanish, in its typography', () => {
    const text = withoutMarks(spanish);
    expect(text, 'French left').not.toMatch(FRENCH_LEFT);
    expect(text, 'a space before : ; or inside « »').not.toMatch(/[ \u00a0][:;]|«\s|\s»/);
    expect(text, 'a capital first, a full stop last').toMatch(/^«?\p{Lu}.*\.$/su);
  });
});

it('the words of the interface stand where the French ones do', () => {
  expect(paths(es).toSorted()).toEqual(paths(fr).toSorted());
});

import { expect, it } from 'vitest';
import { figuresIn } from './figuresIn';

const values = (text: string): string[] => figuresIn(text).map(({ value }) => value);

it('reads figures with a comma or a point, and none that is part of a name', () => {
  expect(values('Au CO2, 44 % contre 7,6 % (p = 0,26) ; 2,00 à S02, T10')).toEqual([
    '44',
    '7.6',
    '0.26',
    '2.00',
  ]);
});

it('keeps them as they are written, in any language', () => {
  const written = (text: string): string[] => figuresIn(text).map((figure) => figure.written);
  expect(written('1826 patients, 7,5\u00a0% (−8,7 à 11,4)')).toEqual(['1826', '7,5\u00a0%', '8,7', '11,4']);
  expect(written('بنسبة 81.7% مقابل 3 من 6')).toEqual(['81.7%', '3', '6']);
});

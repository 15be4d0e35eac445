import { expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../../narration/types';
import { WORDS as ar } from './ar';
import { clockTime, POINTED_MIN } from './clockTime';
import { WORDS as en } from './en';
import { WORDS as es } from './es';
import { WORDS as fr } from './fr';

const WORDS = { fr, en, es, ar };

it('says the hours of the clock face as a clock does', () => {
  expect(clockTime(2, 30)).toEqual({ hour: 2, minutes: null });
  expect(clockTime(2.52, 30)).toEqual({ hour: 2, minutes: '30' });
  expect(clockTime(2.1, 6)).toEqual({ hour: 2, minutes: '06' });
  expect(clockTime(12, 30)).toEqual({ hour: 12, minutes: null });
  expect(clockTime(11.9, 30)).toEqual({ hour: 12, minutes: null });
  // Between twelve and one, on both sides of the seam.
  expect(clockTime(0.4, 30)).toEqual({ hour: 12, minutes: '30' });
  expect(clockTime(0.1, 30)).toEqual({ hour: 12, minutes: null });
});

it('says them in each language', () => {
  expect(fr.hour(2)).toBe('2\u00a0h');
  expect(fr.hour(2.5)).toBe('2\u00a0h\u00a030');
  expect(en.hour(2)).toBe('2 o’clock');
  expect(en.hour(2.5)).toBe('2:30');
  expect(es.hour(1)).toBe('la 1');
  expect(es.hour(1.5)).toBe('la 1:30');
  expect(es.hour(12)).toBe('las 12');
  expect(ar.hour(5.5)).toBe('الساعة 5:30');
});

it.each(LANGUAGE_CODES)('names each tenth of an hour apart, on a slider: %s', (language) => {
  const hours = Array.from({ length: 120 }, (_, i) => WORDS[language].hour((i + 1) / 10));
  expect(new Set(hours).size).toBe(120);
});

it.each(LANGUAGE_CODES)('tells a patient how deep a place is and no hour: %s', (language) => {
  const { place, placeDepth } = WORDS[language];
  expect(place(38.25, 2.6)).toMatch(/38[.,]3.*2(:|\u00a0h\u00a0)30/u);
  expect(placeDepth(38.25)).toMatch(/38[.,]3/u);
  expect(placeDepth(38.25)).not.toMatch(/o’clock|:|\u00a0h\b|الساعة|\blas\b/u);
  expect(clockTime(2.6, POINTED_MIN)).toEqual({ hour: 2, minutes: '30' });
});

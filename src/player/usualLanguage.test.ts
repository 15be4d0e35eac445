import { expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../narration/types';
import { usualLanguage } from './usualLanguage';

it.each([
  [['es-MX', 'en'], 'es'],
  [['de-DE', 'en-US', 'fr'], 'en'],
  [['AR'], 'ar'],
  [['fr-CA'], 'fr'],
  [['de', 'it'], 'fr'],
  [[], 'fr'],
  [['frr', 'arn'], 'fr'],
])('a browser that asks for %j gets %s', (wanted, code) => {
  expect(usualLanguage(wanted, LANGUAGE_CODES)).toBe(code);
});

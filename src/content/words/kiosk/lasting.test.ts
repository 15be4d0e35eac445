import { expect, it } from 'vitest';
import { lastingIn } from './lasting';

it.each([
  [0, '0\u00a0s'],
  [59.9, '59\u00a0s'],
  [60, '1\u00a0min'],
  [3599, '59\u00a0min 59\u00a0s'],
  [3600 * 25, '1\u00a0d 1\u00a0h'],
  [86_400 * 90 + 59, '90\u00a0d'],
])('says %d seconds in its two largest units', (seconds, text) => {
  expect(lastingIn('d', 'h', 'min', 's')(seconds)).toBe(text);
});

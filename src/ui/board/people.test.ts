import { expect, it } from 'vitest';
import { crowdOf } from './people';

const places = (path: string): string[] => path.match(/M\d+ [\d.]+/g) ?? [];

it.each([
  [44, 100],
  [4, 10],
  [1, 200],
  [0, 10],
  [10, 10],
])('draws %i of %i, each at a place of their own', (count, of) => {
  const { full, empty, widthUnits, heightUnits } = crowdOf(count, of);
  expect(places(full).length).toBe(count);
  expect(places(empty).length).toBe(of - count);
  const all = [...places(full), ...places(empty)];
  expect(new Set(all).size).toBe(of);
  expect((widthUnits / 10) * (heightUnits / 12.5)).toBe(of);
});

it('tells the filled from the others by shape', () => {
  expect(crowdOf(1, 1).full.replace(/^M0 0/, '')).not.toBe(crowdOf(0, 1).empty.replace(/^M0 0/, ''));
});

it('refuses a crowd that cannot be', () => {
  expect(() => crowdOf(11, 10)).toThrow(RangeError);
  expect(() => crowdOf(0.5, 100)).toThrow(RangeError);
});

import { expect, it } from 'vitest';
import { ExploreTouch, type TouchMeaning } from './exploreTouch';

/** A touch at `x` from `fromMs` for `ms`, with a slide of `slidePx` in between. */
function touch(of: ExploreTouch, x: number, fromMs: number, ms: number, slidePx = 0): TouchMeaning {
  of.down({ x, y: 100, atMs: fromMs });
  of.move({ x: x + slidePx, y: 100, atMs: fromMs + ms / 2 });
  return of.up({ x, y: 100, atMs: fromMs + ms });
}

it('two taps choose, a third begins anew', () => {
  const of = new ExploreTouch();
  expect(touch(of, 10, 0, 80)).toBe('tap');
  expect(touch(of, 400, 250, 80), 'anywhere').toBe('double');
  expect(touch(of, 10, 500, 80)).toBe('tap');
});

it('two slow taps are two taps', () => {
  const of = new ExploreTouch();
  expect(touch(of, 10, 0, 80)).toBe('tap');
  expect(touch(of, 10, 900, 80)).toBe('tap');
});

it('a finger that slides explores, however long it takes, also when it comes back', () => {
  expect(touch(new ExploreTouch(), 10, 0, 5000, 200)).toBe('explored');
});

it('a finger that stays for two seconds is a long touch, though it trembles', () => {
  expect(touch(new ExploreTouch(), 10, 0, 2000, 9)).toBe('long');
  expect(touch(new ExploreTouch(), 10, 0, 1900)).toBe('tap');
});

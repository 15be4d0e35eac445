import { expect, it } from 'vitest';
import { FrameWatch } from './frameWatch';

/** Looks every second from `fromS` to `toS`. @returns at which seconds it called the picture frozen. */
function looks(watch: FrameWatch, fromS: number, toS: number, due = true): number[] {
  const at: number[] = [];
  for (let s = fromS; s <= toS; s += 1) if (watch.look(s * 1000, due)) at.push(s);
  return at;
}

it('calls a picture frozen fifteen seconds after its last frame, and again as long after', () => {
  const watch = new FrameWatch();
  looks(watch, 0, 1);
  watch.drawn(1500);
  expect(looks(watch, 2, 40)).toEqual([17, 32]);
});

it('says nothing while frames come, however slowly', () => {
  const watch = new FrameWatch();
  for (let s = 0; s < 200; s += 1) {
    if (s % 14 === 0) watch.drawn(s * 1000);
    expect(watch.look(s * 1000, true)).toBe(false);
  }
});

it('says nothing of a picture that should stand, nor right after it should move again', () => {
  const watch = new FrameWatch();
  expect(looks(watch, 0, 100, false)).toEqual([]);
  expect(looks(watch, 101, 114)).toEqual([]);
  expect(looks(watch, 115, 116)).toEqual([115]);
});

it('forgives a machine that slept', () => {
  const watch = new FrameWatch();
  looks(watch, 0, 3);
  expect(watch.look(8 * 3_600_000, true)).toBe(false);
  expect(watch.look(8 * 3_600_000 + 1000, true)).toBe(false);
});

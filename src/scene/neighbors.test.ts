import { expect, it } from 'vitest';
import { noNeighbors, presenceOf, presencesOf } from './neighbors';

it('a shot says what is there, the rest is hidden', () => {
  expect(presencesOf({ heart: 'ghosted', spine: 'shown' })).toEqual({ ...noNeighbors(), heart: 1, spine: 2 });
});

it("the telling's ghosts fade as the camera comes near, and with the instant", () => {
  expect(presenceOf('heart', 1, 1, 100, {})).toBe(1);
  expect(presenceOf('heart', 1, 0.5, 100, {})).toBe(0.5);
  expect(presenceOf('heart', 1, 1, 15, {})).toBe(0);
});

it('what a person chose holds at any distance and in any shot', () => {
  expect(presenceOf('heart', 0, 1, 15, { heart: 'shown' })).toBe(2);
  expect(presenceOf('heart', 1, 1, 100, { heart: 'hidden' })).toBe(0);
  expect(presenceOf('heart', 0, 0, 15, { heart: 'ghosted' })).toBe(1);
});

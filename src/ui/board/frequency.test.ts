import { expect, it } from 'vitest';
import { seededRandom } from '../../math/random';
import { frequencyOf } from './frequency';

const said = (percent: number, of: number): string => {
  const { count, near } = frequencyOf(percent, of);
  return `${near} ${count}`;
};

it('says what the telling says of the same figures', () => {
  expect(said(83.0, 100)).toBe('exact 83');
  expect(said(81.7, 100)).toBe('exact 82');
  expect(said(70.8, 100)).toBe('exact 71');
  expect(said(0.5, 200)).toBe('exact 1');
  // « un peu plus de 4 patients sur 10, contre environ 3 sur 10 », and five years later « environ 4, contre 3 ».
  expect(said(44, 10)).toBe('over 4');
  expect(said(29, 10)).toBe('about 3');
  expect(said(41.3, 10)).toBe('about 4');
  expect(said(31.0, 10)).toBe('about 3');
});

it('names the side a number was rounded to only where it is far', () => {
  expect(said(7.5, 100)).toBe('about 8');
  expect(said(2.8, 100)).toBe('exact 3');
  expect(said(46, 10)).toBe('under 5');
  expect(said(0, 10)).toBe('exact 0');
  expect(said(100, 200)).toBe('exact 200');
});

it('is never more than half a person away, seed 11', () => {
  const random = seededRandom(11);
  for (let i = 0; i < 500; i++) {
    const percent = random() * 100;
    const of = 1 + Math.floor(random() * 300);
    const { count, near } = frequencyOf(percent, of);
    expect(Number.isInteger(count)).toBe(true);
    expect(Math.abs(count - (percent / 100) * of)).toBeLessThanOrEqual(0.5 + 1e-9);
    expect(near === 'over' && count / of > percent / 100).toBe(false);
    expect(near === 'under' && count / of < percent / 100).toBe(false);
  }
});

it('refuses what is no share and no number of people', () => {
  expect(() => frequencyOf(101, 10)).toThrow(RangeError);
  expect(() => frequencyOf(Number.NaN, 10)).toThrow(RangeError);
  expect(() => frequencyOf(50, 0)).toThrow(RangeError);
  expect(() => frequencyOf(50, 2.5)).toThrow(RangeError);
});

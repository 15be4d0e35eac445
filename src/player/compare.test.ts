import { describe, expect, it } from 'vitest';
import { PAIRS } from '../procedure/pairs';
import {
  COMPARES,
  comparesOffered,
  contrastIn,
  pairChosen,
  pairShown,
  tidyDivider,
  toggledCompare,
} from './compare';
import { MODES } from './session';
import { testPlayer } from './testProgramme';

const { player } = testPlayer();
const { programme, instant } = player;
const TOLD = ['none', ...PAIRS] as const;

describe('what stands side by side', () => {
  it('is what is told until a person chooses', () => {
    for (const pair of TOLD) {
      const now = { ...instant, pair };
      expect(pairShown('told', programme, now)).toBe(pair);
      expect(pairShown('off', programme, now)).toBe('none');
      expect(pairShown('healthyBefore', programme, now)).toBe('healthyBefore');
    }
  });

  it('is nothing in a procedure that compares nothing', () => {
    for (const compare of COMPARES)
      expect(pairShown(compare, { ...programme, comparison: null }, instant)).toBe('none');
  });

  it('comes and goes with one button, and goes back to the telling wherever that is the same', () => {
    for (const pair of TOLD)
      for (const compare of COMPARES) {
        const now = { ...instant, pair };
        const next = toggledCompare(compare, pair);
        const [before, after] = [compare, next].map((each) => pairShown(each, programme, now) !== 'none');
        expect(after, `${compare}, told ${pair}`).toBe(!before);
        if (after === (pair !== 'none')) expect(next).toBe('told');
      }
  });
});

it('one button brings back what was on the bench last', () => {
  for (const last of PAIRS) {
    expect(toggledCompare('told', 'none', last)).toBe(last);
    expect(toggledCompare(last, 'none', last)).toBe('told');
  }
});

it('contrasts of types and approaches are offered in the seminar room, elsewhere only if one is chosen', () => {
  const contrasts = COMPARES.filter((each) => contrastIn(each) !== null);
  expect(contrasts).toEqual(['typeOneTwo', 'typeOneThree', 'typeTwoThree', 'types', 'approaches']);
  for (const mode of MODES)
    for (const now of COMPARES) {
      const offered = comparesOffered(mode, now);
      expect(offered).toContain(now);
      expect(offered.filter((each) => contrasts.includes(each) && each !== now).length > 0).toBe(
        mode === 'teach',
      );
      expect(offered.slice(0, 4)).toEqual(['told', 'off', 'healthyBefore', 'beforeAfter']);
    }
  expect(COMPARES.filter((each) => pairChosen(each) === null)).toEqual(['told', 'off']);
});

it('the divider is kept within the picture, to a thousandth', () => {
  expect([-1, 0, 0.12345, 1, 7].map(tidyDivider)).toEqual([0, 0, 0.123, 1, 1]);
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../math/random';
import type { Fact } from '../../procedure/selfTest';
import { wrongValues } from './wrongValues';

const SEED = 11;
const fact = (wrong: Fact['wrong'], unit: Fact['unit'] = 'cm'): Fact => ({
  id: 'depth',
  unit,
  right: [20, 20],
  wrong,
  sources: [],
});
const values = (...figures: readonly number[]): Fact['wrong'] => figures.map((each) => [each, each] as const);

describe(`wrong values (seed ${SEED})`, () => {
  it('are as often all smaller as all larger, and everything between', () => {
    const random = seededRandom(SEED);
    const about = fact(values(1, 5, 9, 31, 35, 39));
    const smaller = Array.from(
      { length: 400 },
      () => wrongValues(about, 3, random).filter((value) => Number(value[0]) < 20).length,
    );
    for (const count of [0, 1, 2, 3]) {
      const share = smaller.filter((each) => each === count).length / smaller.length;
      expect(share, `${count} of 3 smaller`).toBeGreaterThan(0.18);
      expect(share, `${count} of 3 smaller`).toBeLessThan(0.32);
    }
  });

  it('are as many as there are where all lie on one side', () => {
    const random = seededRandom(SEED);
    expect(wrongValues(fact(values(31, 35)), 3, random)).toHaveLength(2);
    expect(wrongValues(fact(values(1, 5, 31, 35)), 3, random)).toHaveLength(3);
  });

  it('of hours and names are any: hours go round', () => {
    const about = { ...fact(values(5, 8, 10), 'hour'), right: [2, 2] } as const;
    expect(wrongValues(about, 3, seededRandom(SEED))).toHaveLength(3);
    expect(
      wrongValues({ ...fact(['air', 'oxygen']), right: 'carbonDioxide' }, 3, seededRandom(SEED)),
    ).toHaveLength(2);
  });
});

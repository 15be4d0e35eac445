import { describe, expect, it } from 'vitest';
import { esophagusKey } from '../physiology/esophagusKey';
import { studyOf } from '../physiology/study';
import type { Esophagus } from '../physiology/types';
import { StudyBook } from './studyBook';

const before: Esophagus = {
  motility: 'I',
  stage: 'before',
  bodyDiameterMm: 46,
  myotomyStartCm: 34,
  myotomyEndCm: 42,
};
const healthy: Esophagus = { ...before, motility: 'healthy' };

/** A book whose turns come when the test says so, each reading of the clock a millisecond later. */
const bookByHand = () => {
  const turns: (() => void)[] = [];
  let ms = 0;
  const book = new StudyBook({
    later: (callback) => {
      turns.push(callback);
      return () => void turns.splice(turns.indexOf(callback), 1);
    },
    nowMs: () => (ms += 1),
  });
  const turn = (): boolean => {
    const next = turns.shift();
    next?.();
    return next !== undefined;
  };
  return { book, turn };
};

describe('the book of studies', () => {
  it('reckons in many short turns what reckoning at once gives, and tells how far it is', () => {
    const { book, turn } = bookByHand();
    const shares: number[] = [];
    book.state.subscribe(({ progress }) => progress !== null && shares.push(progress));
    book.want([before]);
    let turns = 0;
    while (turn()) turns += 1;
    expect(turns).toBeGreaterThan(100);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(book.state.getState().progress).toBeNull();
    expect(book.get(before)).toEqual(studyOf(before));
    book.want([before]);
    expect(turn(), 'what is known is not reckoned again').toBe(false);
  });

  it('leaves what nobody wants any more', () => {
    const { book, turn } = bookByHand();
    book.want([before, healthy]);
    turn();
    book.want([]);
    expect(turn()).toBe(false);
    expect([book.get(before), book.state.getState().progress]).toEqual([null, null]);
  });

  it('knows what is the same', () => {
    expect(esophagusKey({ ...before, myotomyStartCm: 30 }), 'nothing is cut yet').toBe(esophagusKey(before));
    expect(esophagusKey({ ...healthy, bodyDiameterMm: 60 })).toBe(esophagusKey(healthy));
    expect(esophagusKey({ ...before, stage: 'after' })).not.toBe(
      esophagusKey({ ...before, stage: 'after', myotomyEndCm: 42.5 }),
    );
  });
});

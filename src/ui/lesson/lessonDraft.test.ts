import { describe, expect, it } from 'vitest';
import { turned } from '../turned';
import { firstDraft, settingsOf } from './lessonDraft';

describe('what a teacher chooses', () => {
  const draft = firstDraft('Myotomie', 'fr', ['entry', 'tunnel']);

  it('is a lesson from the start', () => {
    expect(settingsOf(draft)).toEqual({
      format: 1,
      standard: 'scorm12',
      title: 'Myotomie',
      language: 'fr',
      register: 'student',
      chapters: ['entry', 'tunnel'],
      test: { kinds: ['name', 'order', 'choose', 'error'], count: 10, seed: null },
      masteryPercent: 70,
    });
  });
  it('asks the same of everybody where it should, and another of another lesson', () => {
    const seedOf = (title: string): number | null | undefined => {
      const settings = settingsOf({ ...draft, title, seeds: 'same' });
      return typeof settings === 'string' ? undefined : settings.test?.seed;
    };
    expect(seedOf('A')).toBe(seedOf(' A '));
    expect(seedOf('A')).not.toBe(seedOf('B'));
    expect(Number.isInteger(seedOf('A'))).toBe(true);
  });
  it('without a test, or with a test of nothing, has none', () => {
    expect(settingsOf({ ...draft, withTest: false })).toMatchObject({ test: null });
    expect(settingsOf({ ...draft, kinds: [] })).toMatchObject({ test: null });
  });
  it('says what is missing', () => {
    expect(settingsOf({ ...draft, title: '   ' })).toBe('noTitle');
    expect(settingsOf({ ...draft, chapters: [], withTest: false })).toBe('nothingToDo');
  });
  it('keeps its order, in whatever order it is chosen', () => {
    const all = ['a', 'b', 'c'];
    expect(turned(all, turned(all, [], 'c', true), 'a', true)).toEqual(['a', 'c']);
    expect(turned(all, all, 'b', false)).toEqual(['a', 'c']);
  });
});

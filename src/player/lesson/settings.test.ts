import { describe, expect, it } from 'vitest';
import { lessonId, uuidOf } from './identity';
import { readSettings, type LessonSettings } from './settings';

const LESSON: LessonSettings = {
  format: 1,
  standard: 'cmi5',
  title: 'Tunnel',
  language: 'es',
  register: 'student',
  chapters: ['tunnel'],
  test: { kinds: ['name'], count: 5, seed: 7 },
  masteryPercent: 70,
};

describe('lesson.json', () => {
  it('is read back as it was written', () => {
    expect(readSettings(JSON.parse(JSON.stringify(LESSON)))).toEqual(LESSON);
    const watching = { ...LESSON, test: null };
    expect(readSettings(watching)).toEqual(watching);
  });
  it.each<[string, unknown]>([
    ['nothing', null],
    ['another format', { ...LESSON, format: 2 }],
    ['another standard', { ...LESSON, standard: 'scorm2004' }],
    ['no title', { ...LESSON, title: '  ' }],
    ['a title longer than a manifest takes', { ...LESSON, title: 'a'.repeat(201) }],
    ['an unknown language', { ...LESSON, language: 'de' }],
    ['nothing to do', { ...LESSON, chapters: [], test: null }],
    ['a test of nothing', { ...LESSON, test: { kinds: [], count: 5, seed: null } }],
    ['a test of more than there may be', { ...LESSON, test: { kinds: ['name'], count: 41, seed: null } }],
    ['a score above 100', { ...LESSON, masteryPercent: 101 }],
  ])('that says %s is none', (_what, data) => {
    expect(readSettings(data)).toBeNull();
  });
});

describe('the name of a lesson', () => {
  it('is a UUID, the same for the same lesson', () => {
    expect(lessonId(LESSON)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(lessonId(LESSON)).toBe(lessonId({ ...LESSON }));
  });
  it('is another for each of 20000 texts', () => {
    const names = new Set(Array.from({ length: 20_000 }, (_, i) => uuidOf(`lesson ${i}`)));
    expect(names.size).toBe(20_000);
  });
});

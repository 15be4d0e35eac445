import { fingerprint } from '../../narration/sounds';
import type { LanguageCode, Register } from '../../narration/types';
import {
  LONGEST_TITLE,
  readSettings,
  type LessonSettings,
  type Standard,
} from '../../player/lesson/settings';
import { TEST_KINDS, type TestKind } from '../../player/selfTest/types';

/** What a teacher has chosen so far; not everything that can be chosen makes a lesson. */
export interface LessonDraft {
  readonly title: string;
  readonly language: LanguageCode;
  readonly register: Register;
  readonly chapters: readonly string[];
  readonly withTest: boolean;
  readonly kinds: readonly TestKind[];
  readonly count: number;
  readonly seeds: 'new' | 'same';
  readonly masteryPercent: number;
  readonly standard: Standard;
}

/** Numbers of questions that are offered. */
export const COUNTS = [5, 10, 15, 20, 30] as const;

export const firstDraft = (
  title: string,
  language: LanguageCode,
  chapters: readonly string[],
): LessonDraft => ({
  title,
  language,
  register: 'student',
  chapters,
  withTest: true,
  kinds: TEST_KINDS,
  count: 10,
  seeds: 'new',
  masteryPercent: 70,
  standard: 'scorm12',
});

/** The lesson of a draft, or what it lacks. */
export function settingsOf(draft: LessonDraft): LessonSettings | 'noTitle' | 'nothingToDo' {
  const { kinds, count, seeds, withTest, ...rest } = draft;
  const title = draft.title.trim().slice(0, LONGEST_TITLE);
  if (title === '') return 'noTitle';
  const seed = seeds === 'same' ? Number.parseInt(fingerprint(title), 16) >>> 1 : null;
  const settings = readSettings({
    ...rest,
    format: 1,
    title,
    test: withTest && kinds.length > 0 ? { kinds, count, seed } : null,
  });
  return settings ?? 'nothingToDo';
}

import * as v from 'valibot';
import { LANGUAGE_CODES, REGISTERS, type LanguageCode, type Register } from '../../narration/types';
import { TEST_KINDS, type TestKind } from '../selfTest/types';

/** What a learning platform can be spoken with in. */
export const STANDARDS = ['scorm12', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** Titles of a package are held to this by the schema of SCORM 1.2 manifests, letters. */
export const LONGEST_TITLE = 200;
/** The largest seed of a test. */
export const MOST_SEED = 2 ** 31 - 1;
export const QUESTION_RANGE = { min: 1, max: 40 } as const;

const Test = v.object({
  kinds: v.pipe(v.array(v.picklist(TEST_KINDS)), v.minLength(1)),
  count: v.pipe(v.number(), v.integer(), v.minValue(QUESTION_RANGE.min), v.maxValue(QUESTION_RANGE.max)),
  seed: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED))),
});

const Lesson = v.pipe(
  v.object({
    format: v.literal(1),
    standard: v.picklist(STANDARDS),
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TITLE)),
    language: v.picklist(LANGUAGE_CODES),
    register: v.picklist(REGISTERS),
    chapters: v.array(v.string()),
    test: v.nullable(Test),
    masteryPercent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  v.check(({ chapters, test }) => chapters.length > 0 || test !== null, 'a lesson asks for something'),
);

/** What a test of a lesson asks. */
export interface LessonTestOrder {
  readonly kinds: readonly TestKind[];
  /** In `QUESTION_RANGE`. */
  readonly count: number;
  /** The same questions for everybody and each time; null: others at each attempt. */
  readonly seed: number | null;
}

/** A lesson: what has to be watched and answered, and how well. It travels in its package as `lesson.json`. */
export interface LessonSettings {
  readonly format: 1;
  readonly standard: Standard;
  /** At most `LONGEST_TITLE` letters. */
  readonly title: string;
  readonly language: LanguageCode;
  readonly register: Register;
  /** Ids of the chapters that have to be watched. */
  readonly chapters: readonly string[];
  /** null: watching is all. */
  readonly test: LessonTestOrder | null;
  /** Score from which the test is passed, 0 to 100. A platform may ask for another. */
  readonly masteryPercent: number;
}

/** A lesson that came from a file; null when it is none. */
export function readSettings(data: unknown): LessonSettings | null {
  const read = v.safeParse(Lesson, data);
  return read.success ? read.output : null;
}

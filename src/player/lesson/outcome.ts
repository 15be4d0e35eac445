import type { Programme } from '../../scene/types';
import type { LessonProgress } from './progress';
import type { LessonSettings } from './settings';

/** Share of a chapter's cues that make it watched. */
export const WATCHED_SHARE = 0.8;

export interface ChapterStand {
  readonly id: string;
  readonly title: string;
  /** Cues watched, and how many have to be. */
  readonly seen: number;
  readonly needed: number;
  readonly watched: boolean;
}

/** What somebody has reached of a lesson. */
export interface Outcome {
  /** The chapters that have to be watched, in the story's order. */
  readonly chapters: readonly ChapterStand[];
  readonly watched: number;
  /** Of the best finished test, 0 to 100; null: none was finished, or there is none. */
  readonly scorePercent: number | null;
  /** null: nothing to judge, or not yet. */
  readonly passed: boolean | null;
  /** Everything was watched and the test, if there is one, finished. */
  readonly complete: boolean;
  /** Share of the whole, 0 to 1; the test counts as much as three chapters. */
  readonly share: number;
}

const TEST_WEIGHT = 3;

type Story = Pick<Programme, 'chapters' | 'cues'>;

/** @param masteryPercent score from which the test is passed: the platform's, or the lesson's own. */
export function outcomeOf(
  { chapters: wanted, test }: LessonSettings,
  progress: LessonProgress,
  masteryPercent: number,
  story: Story,
): Outcome {
  const chapters = chapterStands(wanted, progress.seen, story);
  const watched = chapters.filter((chapter) => chapter.watched).length;
  const scorePercent = test ? progress.bestPercent : null;
  const tested = test === null || scorePercent !== null;
  const answered = test && progress.test ? progress.test.answers.length / test.count : 0;
  const weight = chapters.length + (test ? TEST_WEIGHT : 0);
  const done =
    chapters.reduce((sum, { seen, needed }) => sum + Math.min(1, seen / needed), 0) +
    (test ? TEST_WEIGHT * (tested ? 1 : Math.min(1, answered)) : 0);
  return {
    chapters,
    watched,
    scorePercent,
    passed: scorePercent === null ? null : scorePercent >= masteryPercent,
    complete: watched === chapters.length && tested,
    share: weight > 0 ? done / weight : 1,
  };
}

/** The first second of a chapter that was not watched yet, s; its beginning when all of it was. */
export function whereToGoOn(chapterId: string, seen: ReadonlySet<string>, { chapters, cues }: Story): number {
  const index = chapters.findIndex(({ id }) => id === chapterId);
  const missing = cues.find((cue) => cue.chapter === index && !seen.has(cue.id));
  return missing?.start ?? chapters[index]?.start ?? 0;
}

function chapterStands(wanted: readonly string[], seen: ReadonlySet<string>, story: Story): ChapterStand[] {
  return story.chapters.flatMap(({ id, title }, index) => {
    if (!wanted.includes(id)) return [];
    const cues = story.cues.filter((cue) => cue.chapter === index);
    const count = cues.filter((cue) => seen.has(cue.id)).length;
    const needed = Math.max(1, Math.ceil(WATCHED_SHARE * cues.length));
    return [{ id, title, seen: count, needed, watched: count >= needed }];
  });
}

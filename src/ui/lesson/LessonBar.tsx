import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../player/lesson/lesson';
import type { Outcome } from '../../player/lesson/outcome';
import { useProgramme } from '../context';
import { useLazyWords } from '../lazyWords';
import type { Notice } from '../Notices';
import styles from './LessonBar.module.css';
import { LESSON_WORDS } from './lessonWords';

interface LessonBarProps {
  readonly lesson: Lesson;
  /** The test is to be seen. */
  readonly onTest: () => void;
  readonly tell: (notice: Notice) => void;
  /** Leads to an address of the platform. */
  readonly leave: (address: string) => void;
}

/** Over the page while it is taken as a lesson: how far one is, what comes next, and the way out. */
export function LessonBar({ lesson, onTest, tell, leave }: LessonBarProps) {
  const t = useLazyWords(LESSON_WORDS);
  // Titles and sentences are those of the telling of now.
  useProgramme();
  const { link, progress, problem, masteryPercent } = useStore(lesson.state);
  const outcome = lesson.outcome();
  const { settings } = lesson;
  useEffect(() => {
    if (problem) tell({ id: `lesson.${problem}`, text: t.problems[problem] });
  }, [problem, tell, t]);

  const takeTest = (): void => {
    onTest();
    lesson.takeTest().catch(() => tell({ id: 'lesson.unreachable', text: t.problems.unreachable }));
  };
  const end = async (): Promise<void> => {
    const address = await lesson.end();
    if (address !== null) leave(address);
  };
  const missing = outcome.chapters.find(({ watched }) => !watched);
  const toTest = settings.test !== null && outcome.passed !== true;
  const stand = [
    ...(settings.chapters.length > 0 ? [t.watched(outcome.watched, outcome.chapters.length)] : []),
    ...(settings.test ? [testStand()] : []),
  ];
  return (
    <section className={styles.bar} aria-label={t.bar} data-link={link} data-complete={outcome.complete}>
      <div className={styles.text}>
        <p className={styles.title}>{settings.title}</p>
        <p className={styles.stand}>{stand.join(' · ')}</p>
        {link !== 'reporting' && <p className={styles.link}>{t.links[link]}</p>}
      </div>
      <div className={styles.buttons}>
        {missing && (
          <button
            type="button"
            className={styles.button}
            data-first={!outcome.complete && link !== 'ended'}
            onClick={() => lesson.goOnIn(missing.id)}
          >
            {t.toDo(missing.title)}
          </button>
        )}
        {toTest && (
          <button
            type="button"
            className={styles.button}
            data-first={missing === undefined && link !== 'ended'}
            onClick={takeTest}
          >
            {progress.test ? t.continueTest : outcome.scorePercent === null ? t.takeTest : t.repeatTest}
          </button>
        )}
        {link !== 'alone' && link !== 'ended' && (
          <button
            type="button"
            className={styles.button}
            data-first={missing === undefined && !toTest}
            onClick={() => void end()}
          >
            {missing === undefined && !toTest ? t.finish : t.later}
          </button>
        )}
      </div>
      <progress className={styles.share} value={outcome.share} max={1} aria-label={stand.join(', ')} />
      <Milestones outcome={outcome} />
    </section>
  );

  function testStand(): string {
    if (progress.test && settings.test) return t.testAt(progress.test.answers.length, settings.test.count);
    if (outcome.scorePercent !== null) return t.score(outcome.scorePercent, outcome.passed === true);
    return `${t.testToDo} (${t.masteryIs(Math.round(masteryPercent))})`;
  }
}

/** What has been reached, for those who do not see the bar; sentence by sentence would be too much. */
function Milestones({ outcome }: { readonly outcome: Outcome }) {
  const t = useLazyWords(LESSON_WORDS);
  const { watched, chapters, scorePercent, passed, complete } = outcome;
  const said = [
    t.watched(watched, chapters.length),
    ...(scorePercent === null ? [] : [t.score(scorePercent, passed === true)]),
    ...(complete ? [t.allDone] : []),
  ].join('. ');
  const [first] = useState(said);
  return (
    <p className="unseen" role="status">
      {said === first ? '' : said}
    </p>
  );
}

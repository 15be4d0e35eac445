import { useStore } from 'zustand';
import type { Lesson } from '../../player/lesson/lesson';
import { useUi } from '../context';
import { Icon } from '../icons';
import styles from './WatchedTick.module.css';

interface WatchedTickProps {
  readonly lesson: Lesson;
  readonly chapterId: string;
}

/** Beside a chapter that a lesson asks for: whether it was watched. */
export function WatchedTick({ lesson, chapterId }: WatchedTickProps) {
  const { words } = useUi();
  useStore(lesson.state);
  const stand = lesson.outcome().chapters.find(({ id }) => id === chapterId);
  if (!stand) return null;
  return (
    <span className={styles.tick} data-watched={stand.watched}>
      {stand.watched && <Icon name="check" />}
      <span className="unseen">{`, ${stand.watched ? words.lesson.watched : words.lesson.toWatch}`}</span>
    </span>
  );
}

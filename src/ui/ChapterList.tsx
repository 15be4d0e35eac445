import { useCallback, useEffect, useRef } from 'react';
import { chapterShare } from './chapterShare';
import { useChapter, useProgramme, useTime, useUi } from './context';
import styles from './ChapterList.module.css';
import { WatchedTick } from './lesson/WatchedTick';
import { clockText } from './time';

/** Every chapter by name; the present one is marked, and how far it has come. */
export function ChapterList({ onChosen }: { readonly onChosen?: () => void }) {
  const { player, words, lesson } = useUi();
  const { chapters } = useProgramme();
  const present = useChapter();
  const list = useRef<HTMLOListElement>(null);
  useTime(
    useCallback(
      (timeS) => {
        const done = chapterShare(chapters[player.instant.chapter], timeS);
        // A list is read, not watched: hundredths are enough, and most frames then change nothing.
        list.current?.style.setProperty('--done', done.toFixed(2));
      },
      [player, chapters],
    ),
  );
  useEffect(() => {
    // Where the list is longer than its place, the present chapter would be told out of sight.
    list.current?.children[present]?.scrollIntoView?.({ block: 'nearest' });
  }, [present]);
  return (
    <nav aria-label={words.chapters.heading}>
      <ol className={styles.list} ref={list}>
        {chapters.map(({ id, title, start, end }, index) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={styles.chapter}
              aria-current={index === present ? 'step' : undefined}
              aria-label={lesson ? undefined : words.chapters.chapter(index + 1, title)}
              onClick={() => {
                void player.goTo(id);
                onChosen?.();
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{title}</span>
              <span className={styles.length}>
                {clockText(end - start)}
                {lesson && <WatchedTick lesson={lesson} chapterId={id} />}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

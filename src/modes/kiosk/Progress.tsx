import { useCallback, useRef } from 'react';
import { chapterShare } from '../../ui/chapterShare';
import { useChapter, useProgramme, useTime, useUi } from '../../ui/context';
import styles from './Progress.module.css';

/** How far the chapter has come, written without React. */
export function Progress() {
  const { words } = useUi();
  const { chapters } = useProgramme();
  const chapter = chapters[useChapter()];
  const bar = useRef<HTMLProgressElement>(null);
  useTime(
    useCallback(
      (timeS) => {
        if (bar.current) bar.current.value = chapterShare(chapter, timeS);
      },
      [chapter],
    ),
  );
  return <progress ref={bar} className={styles.progress} max={1} aria-label={words.transport.position} />;
}

import { useCallback, useRef } from 'react';
import { useChapter, useProgramme, useTime, useUi } from '../../ui/context';
import styles from './Progress.module.css';

/** How far the chapter has come, written without React. */
export function Progress() {
  const { words } = useUi();
  const { chapters } = useProgramme();
  const { start = 0, end = 1 } = chapters[useChapter()] ?? {};
  const bar = useRef<HTMLProgressElement>(null);
  useTime(
    useCallback(
      (timeS) => {
        if (bar.current) bar.current.value = Math.min(1, Math.max(0, (timeS - start) / (end - start)));
      },
      [start, end],
    ),
  );
  return <progress ref={bar} className={styles.progress} max={1} aria-label={words.transport.position} />;
}

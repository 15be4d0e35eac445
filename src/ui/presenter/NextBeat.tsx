import { useCallback, useRef } from 'react';
import { useCue, useProgramme, useTime, useUi } from '../context';
import styles from './NextBeat.module.css';

/** What is said next, and in how many seconds of the story. */
export function NextBeat() {
  const { player, words } = useUi();
  const t = words.presenter;
  const { cues, chapters } = useProgramme();
  const next = cues[useCue() + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  useTime(
    useCallback(
      (timeS) => {
        const text = next ? t.next(next.start - timeS) : t.nothingNext;
        if (heading.current && heading.current.textContent !== text) heading.current.textContent = text;
      },
      [next, t],
    ),
  );
  const chapter = next && chapters[next.chapter];
  const begins =
    next !== undefined && cues.findIndex((cue) => cue.chapter === next.chapter) === cues.indexOf(next);
  return (
    <section className={styles.next} data-next={next?.id}>
      <h3 ref={heading}>{next ? t.next(next.start - player.timeS) : t.nothingNext}</h3>
      {begins && <p className={styles.chapter}>{chapter?.title}</p>}
      {next && <p>{next.text}</p>}
    </section>
  );
}

import { useCallback, useEffect, useRef } from 'react';
import { useChapter, useProgramme, useUi } from '../context';
import { clockText } from '../time';
import styles from './ScopeScreen.module.css';

interface DataBlockProps {
  /** In a cut corner of the octagon: the depth alone, without its heading. */
  readonly brief: boolean;
  /** The depth alone. */
  readonly short: boolean;
}

/** Depth at the incisors, time and chapter, as an endoscopy screen shows them. Depth and time move without React. */
export function DataBlock({ brief, short }: DataBlockProps) {
  const { player, words } = useUi();
  const programme = useProgramme();
  const chapter = programme.chapters[useChapter()];
  const depth = useRef<HTMLElement>(null);
  const time = useRef<HTMLElement>(null);
  const draw = useCallback(() => {
    write(depth.current, words.scopeScreen.depth(player.scopeSight.insertionCm));
    write(time.current, clockText(player.timeS));
  }, [player, words]);
  useEffect(() => {
    draw();
    return player.on('drawn', draw);
  }, [player, draw]);
  const t = words.scopeScreen;
  return (
    <dl className={styles.block} data-brief={brief}>
      <div>
        <dt>{t.depthHeading}</dt>
        <dd ref={depth} className={styles.depth} />
      </div>
      {!brief && !short && (
        <>
          <div>
            <dt>{t.timeHeading}</dt>
            <dd ref={time} />
          </div>
          <div>
            <dt>{t.chapterHeading}</dt>
            <dd className={styles.chapter}>{chapter?.title}</dd>
          </div>
        </>
      )}
    </dl>
  );
}

/** A text is written only when it reads differently. */
function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

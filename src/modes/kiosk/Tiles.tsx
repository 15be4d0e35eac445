import { useEffect, useRef } from 'react';
import { useProgramme, useSession, useUi } from '../../ui/context';
import { Comfort } from './Comfort';
import { Information } from './Information';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { Languages } from './Languages';
import styles from './Tiles.module.css';
import { useRoom } from './useRoom';

/** The button around it carries the name. */
const NO_NAME = '';

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** What can be seen, as tiles large enough for any finger: the whole story, and each chapter. */
export function Tiles() {
  const { words } = useUi();
  const k = useKioskWords();
  const { kiosk } = useRoom();
  const { chapters, duration } = useProgramme();
  // A new language is a new page to read: from its heading on.
  const language = useSession((state) => state.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [language]);
  return (
    <section className={styles.tiles} aria-label={k.chapters}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} data-say={k.question}>
          {k.question}
        </h1>
        <Languages />
      </header>
      <ol className={styles.list}>
        <li className={styles.whole}>
          <button
            type="button"
            data-say={`${k.whole}¦${k.minutes(minutesOf(duration))}`}
            onClick={() => kiosk.tell(chapters[0]?.id ?? '', true)}
          >
            <span className={styles.title}>{k.whole}</span>
            <span className={styles.length}>{k.minutes(minutesOf(duration))}</span>
          </button>
        </li>
        {chapters.map(({ id, title, start, end }, index) => {
          const length = k.minutes(minutesOf(end - start));
          return (
            <li key={id}>
              <button
                type="button"
                aria-label={`${words.chapters.chapter(index + 1, title)}, ${length}`}
                data-say={`${words.chapters.chapter(index + 1, title)}¦${length}`}
                onClick={() => kiosk.tell(id)}
              >
                <img src={`./stills/${id}.webp`} width={480} height={300} alt={NO_NAME} draggable={false} />
                <span className={styles.title}>
                  <span className={styles.number}>{index + 1}</span> {title}
                </span>
                <span className={styles.length}>{length}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <footer className={styles.foot}>
        <Comfort />
        <Information />
        <KioskButton icon="close" label={k.leave} data-kiosk="leave" onClick={() => kiosk.leave()} />
      </footer>
    </section>
  );
}

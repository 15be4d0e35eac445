import { useChapter, useProgramme, useUi } from './context';
import styles from './ChapterList.module.css';
import { clockText } from './time';

/** Every chapter by name; the present one is marked. */
export function ChapterList({ onChosen }: { readonly onChosen?: () => void }) {
  const { player, words } = useUi();
  const { chapters } = useProgramme();
  const present = useChapter();
  return (
    <nav aria-label={words.chapters.heading}>
      <ol className={styles.list}>
        {chapters.map(({ id, title, start, end }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.chapter}
              aria-current={index === present ? 'step' : undefined}
              aria-label={words.chapters.chapter(index + 1, title)}
              onClick={() => {
                void player.goTo(id);
                onChosen?.();
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{title}</span>
              <span className={styles.length}>{clockText(end - start)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

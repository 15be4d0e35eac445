import { useChapter, useProgramme } from './context';
import styles from './PresentChapter.module.css';

/** Number and title of the chapter of this moment, as a running head. */
export function PresentChapter() {
  const chapter = useChapter();
  const title = useProgramme().chapters[chapter]?.title;
  if (title === undefined) return null;
  return (
    <p className={styles.present}>
      <span className={styles.number}>{chapter + 1}</span> {title}
    </p>
  );
}

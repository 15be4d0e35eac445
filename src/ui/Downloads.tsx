import { nameFor } from '../narration/sounds';
import { plainText, vttOf } from '../scene/captionFiles';
import { useChapter, useProgramme, useUi } from './context';
import styles from './Downloads.module.css';
import { saveFile } from './saveFile';

/** Captions and text of what is told now, as files: the same data that the page shows. */
export function Downloads() {
  const { words } = useUi();
  const programme = useProgramme();
  const chapter = programme.chapters[useChapter()];
  const t = words.transcript;
  const save = (what: string, text: string, type: string): void =>
    saveFile(`poem.${what}`, new Blob([text], { type: `${type};charset=utf-8` }));
  const name = nameFor(programme.register, programme.language);
  return (
    <section className={styles.downloads} aria-label={t.download}>
      <h3>{t.download}</h3>
      {chapter && (
        <button
          type="button"
          className={styles.file}
          onClick={() => save(`${chapter.id}.${name}.vtt`, vttOf(programme, chapter.id), 'text/vtt')}
        >
          {t.chapterCaptions}
        </button>
      )}
      <button
        type="button"
        className={styles.file}
        onClick={() => save(`${name}.vtt`, vttOf(programme), 'text/vtt')}
      >
        {t.allCaptions}
      </button>
      <button
        type="button"
        className={styles.file}
        onClick={() => save(`${name}.txt`, plainText(programme), 'text/plain')}
      >
        {t.plainText}
      </button>
    </section>
  );
}

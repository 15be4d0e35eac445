import { nameFor } from '../narration/sounds';
import { plainText, vttOf } from '../scene/captionFiles';
import { useChapter, useProgramme, useUi } from './context';
import styles from './Downloads.module.css';

/** Captions and text of what is told now, as files: the same data that the page shows. */
export function Downloads() {
  const { words } = useUi();
  const programme = useProgramme();
  const chapter = programme.chapters[useChapter()];
  const t = words.transcript;
  const name = nameFor(programme.register, programme.language);
  return (
    <section className={styles.downloads} aria-label={t.download}>
      <h3>{t.download}</h3>
      {chapter && (
        <button
          type="button"
          onClick={() => save(`poem.${chapter.id}.${name}.vtt`, vttOf(programme, chapter.id), 'text/vtt')}
        >
          {t.chapterCaptions}
        </button>
      )}
      <button type="button" onClick={() => save(`poem.${name}.vtt`, vttOf(programme), 'text/vtt')}>
        {t.allCaptions}
      </button>
      <button type="button" onClick={() => save(`poem.${name}.txt`, plainText(programme), 'text/plain')}>
        {t.plainText}
      </button>
    </section>
  );
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

import { useProgramme, useUi } from './context';
import { Sources } from './Sources';
import styles from './Transcript.module.css';

/** The whole narration as text, chapter by chapter: the procedure can be understood from it alone. */
export function Transcript({ onChosen }: { readonly onChosen: () => void }) {
  const { player, words } = useUi();
  const { chapters, cues } = useProgramme();
  return chapters.map((chapter, index) => (
    <section key={chapter.id}>
      <h3 className={styles.heading}>{words.chapters.chapter(index + 1, chapter.title)}</h3>
      {cues.map((cue) =>
        cue.chapter === index ? (
          <div key={cue.id} className={styles.cue} data-kind={cue.kind}>
            <button
              type="button"
              className={styles.text}
              onClick={() => {
                void player.seek(cue.start);
                onChosen();
              }}
            >
              {cue.text}
            </button>
            <div className={styles.kind}>
              {words.captions.kind(cue.kind, cue.sentence)}
              {cue.sources.length > 0 && <Sources keys={cue.sources} />}
            </div>
          </div>
        ) : null,
      )}
    </section>
  ));
}

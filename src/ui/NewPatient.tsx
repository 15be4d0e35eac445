import { useUi } from './context';
import styles from './NewPatient.module.css';

/** Asks before everything of the last patient is erased. */
export function NewPatient({
  onDone,
  onCancel,
}: {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { newPatient, words } = useUi();
  const t = words.newPatient;
  return (
    <div className={styles.ask}>
      <p>{t.note}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          data-first="true"
          onClick={() => {
            newPatient();
            onDone();
          }}
        >
          {t.confirm}
        </button>
        <button type="button" className={styles.button} onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </div>
  );
}

import { useSession, useUi } from '../../ui/context';
import styles from './Languages.module.css';
import { useKioskWords } from './kioskWords';

/** Every language by its own name. */
export function Languages() {
  const { languages, chooseLanguage } = useUi();
  const k = useKioskWords();
  const present = useSession((state) => state.language);
  return (
    <div className={styles.languages} role="group" aria-label={k.language}>
      {languages.map(({ code, name, direction }) => (
        <button
          key={code}
          type="button"
          lang={code}
          dir={direction}
          aria-pressed={code === present}
          data-say={name}
          onClick={() => void chooseLanguage(code).catch(() => {})}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

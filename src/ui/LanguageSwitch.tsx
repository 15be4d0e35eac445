import { useSession, useUi } from './context';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  /** Whole names, where there is room for them. */
  readonly full?: boolean;
}

/** Every language, one tap away from wherever the story stands. A lesson has one: the others' sounds are not packed with it. */
export function LanguageSwitch({ full = false }: LanguageSwitchProps) {
  const { words, languages, chooseLanguage, voice, lesson } = useUi();
  const present = useSession((state) => state.language);
  if (lesson && !full) return null;
  const offered = lesson ? languages.filter(({ code }) => code === present) : languages;
  return (
    <div className={styles.switch} role="group" aria-label={words.voice.language} data-full={full}>
      {offered.map(({ code, name, short, direction }) => (
        <button
          key={code}
          type="button"
          lang={code}
          dir={direction}
          className={styles.language}
          aria-pressed={code === present}
          aria-label={full ? undefined : name}
          title={name}
          onClick={() => {
            voice.status.setState({ problem: null });
            chooseLanguage(code).catch(() => voice.status.setState({ problem: 'languageFailed' }));
          }}
        >
          {full ? name : short}
        </button>
      ))}
    </div>
  );
}

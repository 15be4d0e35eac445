import { useUi } from '../../ui/context';
import { LanguageButtons } from './LanguageButtons';
import styles from './Languages.module.css';

/** The language of a visit, in one touch. */
export function Languages() {
  const { chooseLanguage } = useUi();
  return (
    <LanguageButtons
      className={styles.languages}
      switches
      onChoose={(code) => void chooseLanguage(code).catch(() => {})}
    />
  );
}

import { useStore } from 'zustand';
import { useUi } from '../../ui/context';
import styles from './Reckoning.module.css';

/** How far the reckoning of what is measured has come. */
export function Reckoning() {
  const { studies, words } = useUi();
  const progress = useStore(studies.state, (state) => state.progress);
  const percent = Math.round(100 * (progress ?? 0));
  return (
    <p className={styles.reckoning}>
      <progress value={progress ?? 0} aria-label={words.measures.reckoning(percent)} />
      <span aria-hidden="true">{words.measures.reckoning(percent)}</span>
    </p>
  );
}

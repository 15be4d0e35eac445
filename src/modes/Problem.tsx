import type { StageProblem } from '../player/stage';
import { useUi } from '../ui/context';
import styles from './Picture.module.css';

interface ProblemProps {
  readonly kind: StageProblem;
  readonly onRetry: () => void;
  readonly onContinue: () => void;
}

/** In place of the picture: what happened, in plain words, and the two ways on. */
export function Problem({ kind, onRetry, onContinue }: ProblemProps) {
  const { words } = useUi();
  const [heading, explanation] = words.picture.problem[kind];
  return (
    <div className={styles.problem} role="alert">
      <h2>{heading}</h2>
      <p>{explanation}</p>
      <div className={styles.choices}>
        <button type="button" className={styles.choice} onClick={onRetry}>
          {words.picture.retry}
        </button>
        <button type="button" className={styles.choice} data-first="true" onClick={onContinue}>
          {words.picture.continueWithout}
        </button>
      </div>
    </div>
  );
}

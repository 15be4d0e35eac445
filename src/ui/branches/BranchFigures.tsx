import type { BranchStageWords } from '../../content/words/branches/types';
import type { BranchStage } from '../../procedure/branches';
import { useLazyWords } from '../lazyWords';
import { Sources } from '../Sources';
import styles from './BranchFigures.module.css';
import { BRANCH_WORDS } from './branchWords';

interface BranchFiguresProps {
  readonly stage: BranchStage;
  readonly words: BranchStageWords;
}

/** The figures of a stage, each with who gives it; those that differ stand under one heading that says so. */
export function BranchFigures({ stage: { figures, disputed }, words }: BranchFiguresProps) {
  const t = useLazyWords(BRANCH_WORDS);
  if (figures.length === 0) return <p className={styles.none}>{t.noFigure}</p>;
  return (
    <section
      className={styles.figures}
      data-disputed={disputed}
      aria-label={disputed ? t.disputed : t.figures}
    >
      {disputed && <h5 className={styles.disputed}>{t.disputed}</h5>}
      <ul className={styles.list}>
        {figures.map(({ id, told }) => (
          <li key={id} className={styles.figure} data-figure={id}>
            <p className={styles.said}>
              <strong>{words.figures[id]?.figure}</strong> {words.figures[id]?.says}
            </p>
            <Sources keys={[...new Set(told.map(({ source }) => source))]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useId } from 'react';
import type { Conflict } from '../../content/poem/conflicts';
import { conflictsAt, type Place } from '../../content/poem/conflictsAt';
import { useLazyWords } from '../lazyWords';
import { Opened } from '../Opened';
import { ConflictClaims } from './ConflictClaims';
import styles from './Differences.module.css';
import { EVIDENCE_WORDS } from './evidenceWords';

export interface DifferencesProps {
  readonly at: Place;
  /** Of those with the same name only one is open. */
  readonly group?: string;
  readonly onReading?: () => void;
}

/** That sources disagree here, and opened what each of them says. */
export function Differences({ at, group, onReading }: DifferencesProps) {
  const t = useLazyWords(EVIDENCE_WORDS);
  const conflicts = conflictsAt(at);
  if (conflicts.length === 0) return null;
  return (
    <details
      name={group}
      data-differ={conflicts.map(({ id }) => id).join(' ')}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onReading?.();
      }}
    >
      <summary className={styles.summary}>{t.differ(conflicts.length)}</summary>
      <Opened label={t.differ(conflicts.length)} scrolls={group !== undefined}>
        {conflicts.map((conflict) => (
          <Question key={conflict.id} conflict={conflict} />
        ))}
      </Opened>
    </details>
  );
}

function Question({ conflict }: { readonly conflict: Conflict }) {
  const t = useLazyWords(EVIDENCE_WORDS);
  const heading = useId();
  return (
    <section className={styles.question} aria-labelledby={heading}>
      <p id={heading} className={styles.asked}>
        {t.conflicts[conflict.id].what}
      </p>
      <ConflictClaims conflict={conflict} />
    </section>
  );
}

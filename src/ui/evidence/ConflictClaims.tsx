import type { Conflict } from '../../content/poem/conflicts';
import { useLazyWords } from '../lazyWords';
import { ClaimList } from './ClaimList';
import styles from './ConflictClaims.module.css';
import { EVIDENCE_WORDS } from './evidenceWords';

/** What each source says, all on one scale and never averaged, and why they differ. */
export function ConflictClaims({ conflict: { id, claims, scale } }: { readonly conflict: Conflict }) {
  const t = useLazyWords(EVIDENCE_WORDS);
  const { says, why } = t.conflicts[id];
  return (
    <>
      {scale?.legend !== undefined && <LegendOf legend={t.legends[scale.legend]} />}
      <ClaimList label={t.claims} claims={claims} says={says} {...(scale && { scale })} />
      <p className={styles.why}>
        <b>{t.why}</b> {why}
      </p>
    </>
  );
}

function LegendOf({ legend: [full, open] }: { readonly legend: readonly [string, string] }) {
  return (
    <p className={styles.legend}>
      <span className={styles.full}>{full}</span>
      <span className={styles.open}>{open}</span>
    </p>
  );
}

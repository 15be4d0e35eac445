import { CONTRAST_FACTS, type FactId } from '../../content/poem/contrast';
import { useLazyWords } from '../../ui/lazyWords';
import page from '../../ui/seminar/studyPage.module.css';
import { CONTRAST_WORDS } from './contrastWords';
import styles from './Facts.module.css';
import { SourceLine } from './SourceLine';

/** One sentence with its sources; where these do not agree, it says so. */
export function Fact({ id, strong = false }: { readonly id: FactId; readonly strong?: boolean }) {
  const t = useLazyWords(CONTRAST_WORDS);
  const { sources, conflict } = CONTRAST_FACTS[id];
  return (
    <div className={styles.fact} data-fact={id} data-conflict={conflict ?? false}>
      {conflict && <p className={styles.conflict}>{t.disagree}</p>}
      <p className={strong ? styles.strong : styles.text}>{t.facts[id]}</p>
      <SourceLine keys={sources} />
    </div>
  );
}

export function Facts({ heading, ids }: { readonly heading: string; readonly ids: readonly FactId[] }) {
  return (
    <section className={page.group} aria-label={heading}>
      <h3>{heading}</h3>
      {ids.map((id) => (
        <Fact key={id} id={id} />
      ))}
    </section>
  );
}

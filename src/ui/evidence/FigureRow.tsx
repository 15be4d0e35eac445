import { useId } from 'react';
import { clockText } from '../time';
import { useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { SourceList } from './SourceList';
import { ClaimList } from './ClaimList';
import { ConflictClaims } from './ConflictClaims';
import { EVIDENCE_WORDS, FIGURES_WORDS } from './evidenceWords';
import styles from './FigureRow.module.css';
import type { Topic } from './topics';

/** One figure or one conflict: what is asked, who says what, the sources in full, and where the story tells it. */
export function FigureRow({ topic: { id, claims, words, cues, conflict } }: { readonly topic: Topic }) {
  const t = useLazyWords(FIGURES_WORDS);
  const evidence = useLazyWords(EVIDENCE_WORDS);
  const heading = useId();
  const keys = new Set(claims.flatMap(({ figures }) => figures.map(({ source }) => source)));
  return (
    <article
      className={styles.row}
      aria-labelledby={heading}
      data-figure={id}
      data-conflict={conflict ? 'true' : undefined}
    >
      {conflict && <p className={styles.kind}>{t.conflict}</p>}
      <h4 id={heading} className={styles.what}>
        {words.what}
      </h4>
      {conflict ? (
        <ConflictClaims conflict={conflict} />
      ) : (
        <ClaimList label={evidence.claims} claims={claims} says={words.says} />
      )}
      <footer className={styles.behind}>
        <SourceList keys={[...keys]} />
        <Told cues={cues} />
      </footer>
    </article>
  );
}

/** Leads to the sentence that tells it, in the case that is shown. */
function Told({ cues }: { readonly cues: readonly string[] }) {
  const { player } = useUi();
  const t = useLazyWords(FIGURES_WORDS);
  const programme = useProgramme();
  const cue = cues
    .map((wanted) => programme.cues.find(({ id, key }) => id === wanted || key === wanted))
    .find((found) => found !== undefined);
  const chapter = cue && programme.chapters[cue.chapter];
  if (!cue || !chapter) return null;
  return (
    <button
      type="button"
      className={styles.told}
      data-told={cue.id}
      onClick={() => void player.seek(cue.start)}
    >
      {t.told(chapter.title, clockText(cue.start))}
    </button>
  );
}

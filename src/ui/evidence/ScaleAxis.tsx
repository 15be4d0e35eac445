import type { Scale } from '../../content/poem/conflicts';
import { useLazyWords } from '../lazyWords';
import { EVIDENCE_WORDS } from './evidenceWords';
import styles from './ScaleAxis.module.css';

/** The ends of a scale and its middle, under the last claim that lies on it. */
export function ScaleAxis({ scale: { unit, from, to } }: { readonly scale: Scale }) {
  const t = useLazyWords(EVIDENCE_WORDS);
  return (
    <div className={styles.axis} dir="ltr" aria-hidden="true">
      {[from, (from + to) / 2, to].map((value) => (
        <bdi key={value}>{t.unit(unit, value)}</bdi>
      ))}
    </div>
  );
}

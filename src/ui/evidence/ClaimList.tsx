import type { Figures } from '../../content/poem/figures';
import type { Claim } from '../../content/poem/evidence';
import type { Scale } from '../../content/poem/conflicts';
import type { Saying } from '../../content/words/evidence/types';
import { useUi } from '../context';
import styles from './ClaimList.module.css';
import { evidenceSourceOf } from './evidenceSourceOf';
import { ScaleAxis } from './ScaleAxis';
import { ScaleStrip } from './ScaleStrip';
import { standingOf } from './standingOf';

interface ClaimListProps {
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly says: Readonly<Record<string, Saying>>;
  readonly scale?: Scale;
}

/** Claims one under the other: what is said, where it lies on the scale, who says it and how sure that is. */
export function ClaimList({ label, claims, says, scale }: ClaimListProps) {
  const lowest = claims.findLast(({ marks }) => marks)?.id;
  return (
    <ul className={styles.claims} aria-label={label}>
      {claims.map(({ id, figures, marks }) => {
        const [value, about] = says[id] ?? [''];
        return (
          <li key={id} data-claim={id}>
            <p className={styles.said}>
              {/* A space between, or Arabic letters join. */}
              <strong>{value}</strong> {about !== undefined && <span className={styles.about}>{about}</span>}
            </p>
            {scale && marks && <ScaleStrip scale={scale} marks={marks} />}
            {scale && id === lowest && <ScaleAxis scale={scale} />}
            <SaidBy figures={figures} />
          </li>
        );
      })}
    </ul>
  );
}

/** The keys of the sources, their year and how sure they are, once for all that are alike; of what is reckoned, that it is. */
function SaidBy({ figures }: { readonly figures: readonly Figures[] }) {
  const { words } = useUi();
  const alike = new Map<string, { readonly how: Figures['tag']; readonly keys: string[] }>();
  for (const { source: key, tag } of figures) {
    const source = evidenceSourceOf(key);
    if (!source) continue;
    const reckoned = tag === 'D' ? ` · ${words.sources.how.D}` : '';
    const standing = standingOf(words.sources, source) + reckoned;
    const same = alike.get(standing);
    if (same) same.keys.push(key);
    else alike.set(standing, { how: reckoned ? 'D' : source.read, keys: [key] });
  }
  return [...alike].map(([standing, { how, keys }]) => (
    <p key={standing} className={styles.by} data-how={how}>
      <b>{keys.join(', ')}</b> · {standing}
    </p>
  ));
}

import { useUi } from '../context';
import { Opened } from '../Opened';
import styles from './SourceList.module.css';
import { evidenceSourceOf } from './evidenceSourceOf';

/** The sources in full. How sure each is stands with what it says. */
export function SourceList({ keys }: { readonly keys: readonly string[] }) {
  const { words } = useUi();
  return (
    <details>
      <summary className={styles.summary}>{words.captions.sourcesAre(keys.join(', '))}</summary>
      <Opened label={words.captions.sourcesAre(keys.join(', '))} scrolls={false}>
        <ul className={styles.list}>
          {keys.map((key) => {
            const source = evidenceSourceOf(key);
            return (
              <li key={key}>
                <strong>{key}</strong> <bdi>{source?.citation}</bdi>
                {source?.url !== undefined && <bdi className={styles.url}> {source.url}</bdi>}
              </li>
            );
          })}
        </ul>
      </Opened>
    </details>
  );
}

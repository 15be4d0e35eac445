import { useUi } from './context';
import styles from './Sources.module.css';

/** The sources behind a sentence, one touch away. Nothing is fetched: addresses are written out, not followed. */
export function Sources({ keys }: { readonly keys: readonly string[] }) {
  const { words, sources } = useUi();
  return (
    <details>
      <summary className={styles.summary}>{words.captions.sourcesAre(keys.join(', '))}</summary>
      <ul className={styles.list}>
        {keys.map((key) => {
          const source = sources.get(key);
          return (
            <li key={key}>
              <strong>{key}</strong> {source?.citation}
              {source?.url !== undefined && <span className={styles.url}> {source.url}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

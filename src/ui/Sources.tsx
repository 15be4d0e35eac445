import type { ReactNode } from 'react';
import { useProgramme, useUi } from './context';
import { standingOf } from './evidence/standingOf';
import { Opened } from './Opened';
import styles from './Sources.module.css';

interface SourcesProps {
  readonly keys: readonly string[];
  /** What a student is told of a source besides: its figures here. */
  readonly figures?: (key: string) => ReactNode;
  /** Of those with the same name only one is open. */
  readonly group?: string;
}

/**
 * The sources behind a sentence, one touch away; for a student also of which year they are and how they were read.
 * Nothing is fetched: addresses are written out, not followed.
 */
export function Sources({ keys, figures, group }: SourcesProps) {
  const { words, sources } = useUi();
  const { register } = useProgramme();
  const student = register === 'student';
  return (
    <details name={group}>
      <summary className={styles.summary}>{words.captions.sourcesAre(keys.join(', '))}</summary>
      <Opened label={words.captions.sourcesAre(keys.join(', '))} scrolls={group !== undefined}>
        <ul className={styles.list}>
          {keys.map((key) => {
            const source = sources.get(key);
            return (
              <li key={key}>
                <strong>{key}</strong> <bdi>{source?.citation}</bdi>
                {student && source && (
                  <span className={styles.standing} data-read={source.read}>
                    {standingOf(words.sources, source)}
                  </span>
                )}
                {student && figures?.(key)}
                {source?.url !== undefined && <bdi className={styles.url}> {source.url}</bdi>}
              </li>
            );
          })}
        </ul>
      </Opened>
    </details>
  );
}

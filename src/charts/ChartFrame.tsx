import { useId, type ReactNode } from 'react';
import type { ChartWords, CitedSource, Norm } from './chartProps';
import styles from './ChartFrame.module.css';

export interface ChartFrameProps {
  readonly title: string;
  readonly sentence: string;
  readonly words: ChartWords;
  readonly norms: readonly Norm[];
  readonly sources: ReadonlyMap<string, CitedSource>;
  /** The same in numbers, as tables. */
  readonly numbers: ReactNode;
  readonly children: ReactNode;
}

/** What every chart has round it: its title, what it shows, what is normal and who says so, its numbers, its honesty. */
export function ChartFrame({ title, sentence, words, norms, sources, numbers, children }: ChartFrameProps) {
  const heading = useId();
  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      <div className={styles.behind}>
        <details className={styles.details}>
          <summary className={styles.summary}>{words.normalAndSource}</summary>
          <ul className={styles.norms}>
            {norms.map(({ text, source }) => (
              <li key={text}>
                {text}
                <span className={styles.source}>
                  <strong>{source}</strong> <bdi>{sources.get(source)?.citation}</bdi>
                  {sources.get(source)?.standing !== undefined && (
                    <span className={styles.standing}>{sources.get(source)?.standing}</span>
                  )}
                  {sources.get(source)?.url !== undefined && (
                    <bdi className={styles.url}> {sources.get(source)?.url}</bdi>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
        <details className={styles.details}>
          <summary className={styles.summary}>{words.seeNumbers}</summary>
          {numbers}
        </details>
        <p className={styles.model}>{words.model}</p>
      </div>
    </section>
  );
}

import type { ChartWords } from './chartProps';
import type { Standing } from './standings';
import styles from './StandingSign.module.css';

const SIGNS: Readonly<Record<Standing, string>> = { below: '▼', within: '✓', above: '▲' };

/** Whether a value is normal, by sign and word as well as by color. */
export function StandingSign({ is, words }: { readonly is: Standing; readonly words: ChartWords }) {
  return (
    <span className={is === 'within' ? styles.within : styles.outside}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[is]}
      </span>
      {words.standings[is]}
    </span>
  );
}

import { Sources } from '../../ui/Sources';
import styles from './SourceLine.module.css';

/** The sources of a sentence or a row, opening below it rather than over the page. */
export const SourceLine = ({ keys }: { readonly keys: readonly string[] }) => (
  <div className={styles.line}>
    <Sources keys={keys} />
  </div>
);

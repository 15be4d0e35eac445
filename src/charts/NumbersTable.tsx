import styles from './NumbersTable.module.css';

export interface NumbersTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Each begins with its own head. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart in numbers. Wider than its place it scrolls, by keys too. */
export function NumbersTable({ caption, heads, rows }: NumbersTableProps) {
  return (
    // A place that scrolls has to be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, n) => (
                <td key={heads[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { CONTRAST_FACTS, type ApproachRow, type FactId, type TypeRow } from '../../content/poem/contrast';
import type { Side } from '../../procedure/pairs';
import { caseOfSide } from '../../procedure/sideCase';
import { useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import styles from './ContrastTable.module.css';
import { CONTRAST_WORDS } from './contrastWords';
import type { MeasuredRow } from './modelRows';
import { SourceLine } from './SourceLine';

interface ContrastTableProps {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    /** The organ of the telling is of this kind. */
    readonly isCase: boolean;
    readonly side: Side;
  }[];
  readonly rows: readonly {
    readonly id: TypeRow | ApproachRow;
    /** One for each column. */
    readonly facts: readonly FactId[];
  }[];
  readonly measured?: readonly MeasuredRow[];
}

/** What differs, in columns: words with their sources, then what the model measures. A column can be made the case. */
export function ContrastTable({ caption, columns, rows, measured = [] }: ContrastTableProps) {
  const { session } = useUi();
  const t = useLazyWords(CONTRAST_WORDS);
  const make = (side: Side): void =>
    session.setState(({ caseParameters }) => ({ caseParameters: caseOfSide(caseParameters, side) }));
  return (
    <table className={styles.table} data-columns={columns.length}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map(({ id, name, isCase, side }) => (
            <td key={id} className={styles.make}>
              {isCase ? (
                <span className={styles.present}>{t.isCase}</span>
              ) : (
                <button
                  type="button"
                  className={styles.button}
                  data-make={side}
                  aria-label={t.makeCase(name)}
                  onClick={() => make(side)}
                >
                  {t.make}
                </button>
              )}
            </td>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, facts }) => (
        <tbody key={id} data-row={id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.head}>
              {t.rows[id]}
            </th>
          </tr>
          <tr>
            {facts.map((each) => (
              <td key={each}>{t.facts[each]}</td>
            ))}
          </tr>
          <tr>
            <td colSpan={columns.length} className={styles.sources}>
              <SourceLine keys={[...new Set(facts.flatMap((each) => CONTRAST_FACTS[each].sources))]} />
            </td>
          </tr>
        </tbody>
      ))}
      {measured.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.model}>
              {t.model}
            </th>
          </tr>
        </tbody>
      )}
      {measured.map(({ id, cells }) => (
        <tbody key={id} data-row={id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.measure}>
              {t.measures[id]}
            </th>
          </tr>
          <tr className={styles.figures}>
            {cells.map((cell, n) => (
              <td key={columns[n]!.id}>{cell ?? '…'}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

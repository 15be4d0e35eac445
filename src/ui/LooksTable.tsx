import { useId } from 'react';
import { Icon } from './icons';
import styles from './LooksTable.module.css';

const LOOKS = ['hidden', 'ghosted', 'shown'] as const;
type Look = (typeof LOOKS)[number];

interface LooksTableProps<Name extends string> {
  readonly rows: readonly { readonly id: Name; readonly name: string; readonly look: Look | undefined }[];
  /** What each look is called, and in one short word over its column. */
  readonly looks: Readonly<Record<Look, string>>;
  readonly short: Readonly<Record<Look, string>>;
  readonly onChoose: (id: Name, look: Look) => void;
}

/** Several things, each hidden, a ghost, or shown. */
export function LooksTable<Name extends string>({ rows, looks, short, onChoose }: LooksTableProps<Name>) {
  const group = useId();
  return (
    <>
      <div className={styles.columns} aria-hidden="true">
        {LOOKS.map((look) => (
          <span key={look}>{short[look]}</span>
        ))}
      </div>
      {rows.map(({ id, name, look: chosen }) => (
        <div key={id} className={styles.row} role="radiogroup" aria-label={name} data-row={id}>
          <span className={styles.name} aria-hidden="true">
            {name}
          </span>
          {LOOKS.map((look) => (
            <label key={look} className={styles.choice} title={looks[look]}>
              <input
                type="radio"
                name={`${group}${id}`}
                className={styles.radio}
                aria-label={looks[look]}
                checked={chosen === look}
                onChange={() => onChoose(id, look)}
              />
              <Icon name={look} />
            </label>
          ))}
        </div>
      ))}
    </>
  );
}

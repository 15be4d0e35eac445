import { useId } from 'react';
import { NEIGHBOR_NAMES, NEIGHBOR_LOOKS } from '../procedure/neighbors';
import type { NeighborName, NeighborLook } from '../procedure/neighbors';
import { useSession, useUi } from './context';
import { Icon } from './icons';
import styles from './NeighborsPanel.module.css';

/** What lies round the esophagus, each hidden, ghosted or shown by the person; untouched ones follow the telling. */
export function NeighborsPanel() {
  const { session, words } = useUi();
  const chosen = useSession((state) => state.neighbors);
  const heading = useId();
  const t = words.neighbors;
  const choose = (name: NeighborName, presence: NeighborLook): void =>
    session.setState(({ neighbors }) => ({ neighbors: { ...neighbors, [name]: presence } }));
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {t.heading}
      </h2>
      <div className={styles.columns} aria-hidden="true">
        {NEIGHBOR_LOOKS.map((presence) => (
          <span key={presence}>{t.short[presence]}</span>
        ))}
      </div>
      {NEIGHBOR_NAMES.map((name) => (
        <div key={name} className={styles.row} role="radiogroup" aria-label={t.names[name]}>
          <span className={styles.name} aria-hidden="true">
            {t.names[name]}
          </span>
          {NEIGHBOR_LOOKS.map((presence) => (
            <label key={presence} className={styles.choice} title={t.presences[presence]}>
              <input
                type="radio"
                name={`${heading}${name}`}
                className={styles.radio}
                aria-label={t.presences[presence]}
                checked={chosen[name] === presence}
                onChange={() => choose(name, presence)}
              />
              <Icon name={presence} />
            </label>
          ))}
        </div>
      ))}
      <button
        type="button"
        className={styles.reset}
        disabled={Object.keys(chosen).length === 0}
        onClick={() => session.setState({ neighbors: {} })}
      >
        {t.asTold}
      </button>
    </section>
  );
}

import { useId } from 'react';
import { NEIGHBOR_NAMES } from '../procedure/neighbors';
import type { NeighborName, NeighborLook } from '../procedure/neighbors';
import { useSession, useUi } from './context';
import { LooksTable } from './LooksTable';
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
      <LooksTable
        rows={NEIGHBOR_NAMES.map((id) => ({ id, name: t.names[id], look: chosen[id] }))}
        looks={t.presences}
        short={t.short}
        onChoose={choose}
      />
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

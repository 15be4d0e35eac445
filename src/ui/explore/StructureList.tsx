import { useStore } from 'zustand';
import { EXPLORE_VIEWS } from '../../content/poem/exploreViews';
import { STRUCTURE_PLACES } from '../../content/poem/structurePlaces';
import { STRUCTURE_NAMES, type StructureKind } from '../../procedure/structures';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS, STRUCTURE_WORDS } from './exploreWords';
import styles from './StructureList.module.css';

const KINDS = Object.keys(STRUCTURE_NAMES) as StructureKind[];

/** Every structure by its name: whoever chooses one is shown it. */
export function StructureList() {
  const { pointing } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const { structures, kinds } = useLazyWords(STRUCTURE_WORDS);
  const { picked, asked } = useStore(pointing.state);
  const chosen = picked?.name ?? asked;
  return (
    <section className={styles.list} aria-label={t.structures}>
      <h3 className={styles.heading}>{t.structures}</h3>
      <p className={styles.note}>{t.structuresNote}</p>
      {KINDS.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h4>{kinds[kind]}</h4>
          <ul>
            {STRUCTURE_NAMES[kind].map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles.structure}
                  aria-pressed={chosen === name}
                  data-structure={name}
                  onClick={() => pointing.ask(name, STRUCTURE_PLACES[name], EXPLORE_VIEWS)}
                >
                  {structures[name].name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

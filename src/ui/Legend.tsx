import { LAYER_COLORS, LAYER_COLOR_NAMES } from '../organ/palette';
import { useUi } from './context';
import styles from './Legend.module.css';

/** Colors of the wall and their names, from the same list the picture is painted with. */
export function Legend({ open }: { readonly open: boolean }) {
  const { words } = useUi();
  return (
    <details className={styles.legend} open={open} data-keep-out>
      <summary className={styles.heading}>{words.legend.heading}</summary>
      <ul className={styles.list}>
        {LAYER_COLOR_NAMES.map((name) => (
          <li key={name} className={styles.layer}>
            <span className={styles.swatch} style={{ backgroundColor: LAYER_COLORS[name] }} />
            {words.legend.layers[name]}
          </li>
        ))}
      </ul>
    </details>
  );
}

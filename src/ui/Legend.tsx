import { LAYER_COLOR_NAMES } from '../organ/palette';
import { useUi } from './context';
import { LayerSwatch } from './LayerSwatch';
import styles from './Legend.module.css';

/** The wall as a small section from the lumen outward, each layer with its name, in the colors the picture is painted with. */
export function Legend({ open }: { readonly open: boolean }) {
  const { words } = useUi();
  return (
    <details className={styles.legend} open={open} data-keep-out>
      <summary className={styles.heading}>{words.legend.heading}</summary>
      <ul className={styles.list}>
        {LAYER_COLOR_NAMES.map((name) => (
          <li key={name} className={styles.layer}>
            <LayerSwatch name={name} />
            {words.legend.layers[name]}
          </li>
        ))}
      </ul>
    </details>
  );
}

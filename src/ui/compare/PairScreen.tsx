import { hasDivider, type Half } from '../../player/pairPanes';
import type { Pair } from '../../procedure/pairs';
import { useUi } from '../context';
import { Divider } from './Divider';
import styles from './PairScreen.module.css';

interface PairScreenProps {
  readonly pair: Pair;
  readonly halves: readonly Half[];
  /** Of the whole picture, CSS px. */
  readonly widthPx: number;
}

/** What lies over organs side by side: their names, and the divider between two of them. */
export function PairScreen({ pair, halves, widthPx }: PairScreenProps) {
  const { words } = useUi();
  return (
    <>
      {halves.map(({ side, pane }) => (
        <div key={side} className={styles.half} style={{ left: pane.x, width: pane.width }} data-organ={side}>
          <p className={styles.name} data-keep-out>
            {words.compare.sides[side]}
          </p>
        </div>
      ))}
      {hasDivider(pair) && <Divider pair={pair} widthPx={widthPx} />}
    </>
  );
}

import type { ReactNode } from 'react';
import styles from './BeforeAfter.module.css';
import { sidesOf, type Pair, type Side } from './chartProps';

export interface BeforeAfterProps<T> extends Pair<T> {
  /** Draws one of them; scales are the caller's, so that both have the same. */
  readonly draw: (side: Side<T>) => ReactNode;
}

/** Two or three of a kind side by side, each under its name; one alone has the whole width; on a narrow page one below the other. */
export function BeforeAfter<T>({ draw, ...pair }: BeforeAfterProps<T>) {
  const sides = sidesOf(pair);
  return (
    <div className={styles.pair} data-sides={sides.length}>
      {sides.map((side) => (
        <figure
          key={side === pair.left ? 'left' : side === pair.right ? 'right' : 'third'}
          className={styles.side}
        >
          <figcaption className={styles.name}>{side.name}</figcaption>
          {draw(side)}
        </figure>
      ))}
    </div>
  );
}

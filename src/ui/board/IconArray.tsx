import { useMemo, type CSSProperties } from 'react';
import styles from './IconArray.module.css';
import { crowdOf } from './people';

interface IconArrayProps {
  readonly count: number;
  readonly of: number;
}

/** People, of whom the first `count` are filled. Says nothing by itself: the number stands in words beside it. */
export function IconArray({ count, of }: IconArrayProps) {
  const { columns, widthUnits, heightUnits, full, empty } = useMemo(() => crowdOf(count, of), [count, of]);
  return (
    <svg
      className={styles.crowd}
      viewBox={`0 0 ${widthUnits} ${heightUnits}`}
      style={{ '--columns': columns } as CSSProperties}
      data-people={`${count}/${of}`}
      aria-hidden="true"
    >
      <path className={styles.empty} d={empty} />
      <path className={styles.full} d={full} />
    </svg>
  );
}

import type { ReactNode } from 'react';
import styles from './Opened.module.css';

interface OpenedProps {
  readonly label: string;
  /** It has a height of its own, over the picture, and may be too long for it. */
  readonly scrolls: boolean;
  readonly children: ReactNode;
}

/** What a disclosure opens: a sheet in the text. Where it scrolls, it does so by the keyboard too. */
export function Opened({ label, scrolls, children }: OpenedProps) {
  return (
    <div className={styles.sheet} {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </div>
  );
}

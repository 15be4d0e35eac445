import type { ReactNode } from 'react';
import styles from './Aside.module.css';
import { useUi } from './context';
import { IconButton } from './IconButton';

interface AsideProps {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands beside the picture, or below it where the page is narrow. */
export function Aside({ heading, onClose, children }: AsideProps) {
  const { words } = useUi();
  return (
    <aside className={styles.panel} aria-label={heading}>
      <header className={styles.head}>
        <h2>{heading}</h2>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}

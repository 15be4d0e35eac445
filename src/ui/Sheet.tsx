import type { MouseEvent, ReactNode } from 'react';
import { useUi } from './context';
import { IconButton } from './IconButton';
import styles from './Sheet.module.css';
import { useModal } from './useModal';

interface SheetProps {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog over the page: keeps the focus, closes by Escape, by its button and by a tap outside. */
export function Sheet({ heading, onClose, children }: SheetProps) {
  const { words } = useUi();
  const dialog = useModal();
  // `closedby` is not known to every browser: a press on the dialog itself, not its content, is one on the backdrop.
  const pressed = (event: MouseEvent<HTMLDialogElement>): void => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    // A press on the backdrop is the shortcut; the keyboard has Escape, which the dialog itself turns into onClose.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className={styles.sheet} aria-label={heading} onClose={onClose} onClick={pressed}>
      <div className={styles.content}>
        <header className={styles.header}>
          <h2 className={styles.heading}>{heading}</h2>
          <IconButton icon="close" label={words.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

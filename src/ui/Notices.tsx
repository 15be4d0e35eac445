import { useUi } from './context';
import { IconButton } from './IconButton';
import styles from './Notices.module.css';

/** A short message over the picture that stays until it is dismissed. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** An address to copy by hand, where the clipboard is out of reach. */
  readonly address?: string;
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

export function Notices({ notices, onDismiss }: NoticesProps) {
  const { words } = useUi();
  return (
    <div className={styles.notices} role="status">
      {notices.map(({ id, text, address }) => (
        <div key={id} className={styles.notice} data-keep-out>
          <div className={styles.body}>
            <p>{text}</p>
            {address !== undefined && (
              <input
                className={styles.address}
                readOnly
                value={address}
                aria-label={text}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </div>
          <IconButton icon="close" label={words.close} onClick={() => onDismiss(id)} />
        </div>
      ))}
    </div>
  );
}

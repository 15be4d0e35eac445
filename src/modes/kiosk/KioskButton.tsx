import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from '../../ui/icons';
import styles from './KioskButton.module.css';

interface KioskButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title'> {
  readonly icon: IconName;
  /** Written under the icon, and said aloud. */
  readonly label: string;
  readonly prominent?: boolean;
}

/** A button for a finger at arm's length: an icon, and its name in letters. */
export function KioskButton({ icon, label, prominent = false, ...rest }: KioskButtonProps) {
  return (
    <button type="button" {...rest} className={styles.button} data-prominent={prominent} data-say={label}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

import type { ButtonHTMLAttributes } from 'react';
import styles from './IconButton.module.css';
import { Icon, type IconName } from './icons';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> {
  readonly icon: IconName;
  /** Name for screen readers, shown on hover, and beside the icon where the button is a line of a menu. */
  readonly label: string;
  readonly prominent?: boolean;
}

export function IconButton({ icon, label, prominent = false, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={styles.button}
      data-prominent={prominent}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
      <span className={styles.label}>{label}</span>
    </button>
  );
}

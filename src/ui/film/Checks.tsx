import type { ReactNode } from 'react';
import { useUi } from '../context';
import styles from './FilmPanel.module.css';

/** What of the page stands in a picture besides the organ. */
export interface Shown {
  readonly captions: boolean;
  readonly labels: boolean;
  readonly lettering: boolean;
}

interface ChecksProps {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
  readonly children?: ReactNode;
}

export function Checks({ shown, onChange, children }: ChecksProps) {
  const t = useUi().words.film;
  return (
    <fieldset className={styles.checks}>
      <legend>{t.shows}</legend>
      {children}
      {(['captions', 'labels', 'lettering'] as const).map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={shown[name]}
            onChange={({ target }) => onChange({ ...shown, [name]: target.checked })}
          />
          {t[name]}
        </label>
      ))}
    </fieldset>
  );
}

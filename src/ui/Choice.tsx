import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string | number> {
  readonly heading: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly note?: ReactNode;
    readonly disabled?: boolean;
  }[];
  /** null: none of them. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** One beside the other, for short ones. */
  readonly inline?: boolean;
}

/** One of several, as radio buttons with a note under each. */
export function Choice<T extends string | number>({
  heading,
  options,
  value,
  onChange,
  inline = false,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} data-inline={inline}>
      <legend>{heading}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} data-disabled={option.disabled === true}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.disabled === true}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.label}>{option.label}</span>
            {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

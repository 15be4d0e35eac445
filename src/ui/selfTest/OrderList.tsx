import { useLazyWords } from '../lazyWords';
import styles from './Options.module.css';
import { SELF_TEST_WORDS } from './selfTestWords';

interface OrderListProps {
  readonly options: readonly string[];
  /** Indices in the order that was given so far. */
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
  readonly answered: boolean;
}

/** Steps that are pressed one after the other; each then has its number, and gives it back when pressed again. */
export function OrderList({ options, chosen, onChoose, answered }: OrderListProps) {
  const t = useLazyWords(SELF_TEST_WORDS);
  // What stands in the right order below need not stand here as well.
  if (answered) return null;
  const press = (i: number): void =>
    onChoose(chosen.includes(i) ? chosen.filter((each) => each !== i) : [...chosen, i]);
  return (
    <>
      <p className={styles.hint}>{t.orderHint}</p>
      <ul className={styles.options}>
        {options.map((step, i) => {
          const place = chosen.indexOf(i) + 1;
          return (
            <li key={step}>
              <button
                type="button"
                className={styles.step}
                aria-pressed={place > 0}
                aria-label={place > 0 ? t.orderPlace(place, step) : step}
                data-option={i}
                onClick={() => press(i)}
              >
                <span className={styles.place}>{place > 0 ? place : ''}</span>
                <span className={styles.text}>{step}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={styles.other}
        data-test="clear"
        disabled={chosen.length === 0}
        onClick={() => onChoose([])}
      >
        {t.clear}
      </button>
    </>
  );
}

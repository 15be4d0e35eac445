import { answerOf } from '../../player/selfTest/judge';
import type { Question } from '../../player/selfTest/types';
import { Icon } from '../icons';
import { useLazyWords } from '../lazyWords';
import styles from './Options.module.css';
import { SELF_TEST_WORDS } from './selfTestWords';
import { useTextParts } from './useTextParts';

interface OptionListProps {
  readonly labelledBy: string;
  readonly question: Question;
  readonly options: readonly string[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
  readonly answered: boolean;
  /** Back to pointing into the picture. */
  readonly onPoint?: () => void;
}

/** One of several; once answered, the right one and one's own are told apart. */
export function OptionList(props: OptionListProps) {
  const { labelledBy, question, options, chosen, onChoose, answered, onPoint } = props;
  const t = useLazyWords(SELF_TEST_WORDS);
  const { matter } = useTextParts();
  const right = answered ? answerOf(question, matter)[0] : undefined;
  const markOf = (i: number): 'right' | 'wrong' | undefined =>
    i === right ? 'right' : answered && i === chosen ? 'wrong' : undefined;
  return (
    <>
      <div role="radiogroup" aria-labelledby={labelledBy} className={styles.options}>
        {options.map((option, i) => (
          <label key={option} className={styles.option} data-mark={markOf(i)}>
            <input
              type="radio"
              name={labelledBy}
              checked={chosen === i}
              disabled={answered}
              data-option={i}
              onChange={() => onChoose(i)}
            />
            <span className={styles.text}>{option}</span>
            {markOf(i) && (
              <span className={styles.mark}>
                <Icon name={markOf(i) === 'right' ? 'check' : 'close'} />
                <span className="unseen">{markOf(i) === 'right' ? t.rightAnswer : t.yourAnswer}</span>
              </span>
            )}
          </label>
        ))}
      </div>
      {onPoint && (
        <button type="button" className={styles.other} data-test="point" onClick={onPoint}>
          {t.pointInstead}
        </button>
      )}
    </>
  );
}

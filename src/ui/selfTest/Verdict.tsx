import { answerOf } from '../../player/selfTest/judge';
import type { Quiz } from '../../player/selfTest/quiz';
import { answerQuiz, stepQuiz, unflawedQuiz, type QuizParts } from '../../player/selfTest/quizOf';
import type { Answer } from '../../player/selfTest/selfTest';
import type { Question } from '../../player/selfTest/types';
import { Icon } from '../icons';
import { useLazyWords } from '../lazyWords';
import { Explanation } from './Explanation';
import { SELF_TEST_WORDS } from './selfTestWords';
import { useTextParts } from './useTextParts';
import styles from './Verdict.module.css';

interface VerdictProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly parts: QuizParts;
  /** Shows something else in the picture; null: what the question showed. */
  readonly onShow: (quiz: Quiz | null) => void;
  readonly shown: Quiz | null;
}

/** Whether that was right, what is, and why. */
export function Verdict({ question, answer, parts, onShow, shown }: VerdictProps) {
  const t = useLazyWords(SELF_TEST_WORDS);
  const elsewhere = answerQuiz(question, parts);
  return (
    <div className={styles.verdict} data-right={answer.right}>
      <p className={styles.said}>
        <Icon name={answer.right ? 'check' : 'close'} />
        {answer.right ? t.right : t.wrong}
      </p>
      {question.form === 'order' && (
        <RightOrder question={question} answer={answer} parts={parts} onShow={onShow} />
      )}
      <Explanation question={question} answer={answer} />
      {elsewhere && (
        <button
          type="button"
          className={styles.show}
          data-test="show"
          aria-pressed={shown !== null}
          onClick={() => onShow(shown ? null : elsewhere)}
        >
          {t.showMe}
        </button>
      )}
      {question.form === 'flaw' && (
        <button
          type="button"
          className={styles.show}
          data-test="show"
          onClick={() => onShow(shown ? null : unflawedQuiz(question.flaw, parts))}
        >
          {shown ? t.showFlaw : t.showRight}
        </button>
      )}
    </div>
  );
}

type RightOrderProps = Pick<VerdictProps, 'answer' | 'parts' | 'onShow'> & {
  readonly question: Extract<Question, { readonly form: 'order' }>;
};

/** The steps as they are done, each to be looked at; a place that was given otherwise is told. */
function RightOrder({ question, answer, parts, onShow }: RightOrderProps) {
  const texts = useTextParts();
  const { t, matter } = texts;
  const given = 'chosen' in answer.given ? answer.given.chosen : [];
  return (
    <>
      <p className={styles.heading}>{t.rightOrder}</p>
      <ol className={styles.order}>
        {answerOf(question, matter).map((i, place) => {
          const id = question.options[i]!;
          const step = t.steps[id] ?? id;
          const own = given.indexOf(i);
          return (
            <li key={id}>
              <span className={styles.place} data-right={own === place} aria-hidden="true">
                {place + 1}
              </span>
              <span>
                {step}
                {own !== place && <span className={styles.own}>{t.yourPlaceInOrder(own + 1)}</span>}
              </span>
              <button
                type="button"
                className={styles.look}
                aria-label={t.showStep(step)}
                title={t.showMe}
                onClick={() => onShow(stepQuiz(id, parts))}
              >
                <Icon name="pointer" />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

import { useEffect, useId, useRef, useState } from 'react';
import type { BranchQuestionWords } from '../../content/words/branches/types';
import type { BranchAnswer } from '../../player/branches/branchBook';
import type { BranchQuestion, BranchQuestionName } from '../../procedure/branches';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { Sources } from '../Sources';
import { BRANCH_WORDS } from './branchWords';
import styles from './Prediction.module.css';

interface PredictionProps {
  readonly name: BranchQuestionName;
  readonly question: BranchQuestion;
  readonly words: BranchQuestionWords;
  /** null: nothing has been predicted, and nothing is explained. */
  readonly answer: BranchAnswer | null;
}

/** A question before what it asks is shown: first an answer, or the wish to be shown it; then why. */
export function Prediction({ name, question, words, answer }: PredictionProps) {
  const { branches } = useUi();
  const t = useLazyWords(BRANCH_WORDS);
  const group = useId();
  const [chosen, setChosen] = useState<string | null>(answer?.given ?? null);
  const next = useRef<HTMLButtonElement>(null);
  const before = useRef(answer);
  useEffect(() => {
    // The button that was pressed is gone: on with the one that leads on.
    if (answer && !before.current) next.current?.focus();
    before.current = answer;
  }, [answer]);
  return (
    <section className={styles.prediction} data-question={name} data-answered={answer !== null}>
      <fieldset className={styles.options} disabled={answer !== null}>
        <legend>
          <span className={styles.predict}>{t.predict}</span> {words.ask}
        </legend>
        {question.options.map((id) => (
          <label
            key={id}
            className={styles.option}
            data-option={id}
            data-right={answer ? id === question.right : undefined}
            data-given={answer ? id === answer.given : undefined}
          >
            <input
              type="radio"
              name={group}
              value={id}
              checked={chosen === id}
              onChange={() => setChosen(id)}
            />
            <span>{words.options[id]?.say}</span>
            {answer && (
              <span className={styles.why}>
                {id === question.right && <strong>{`${t.rightOne}. `}</strong>}
                {id === answer.given && !answer.right && <strong>{`${t.yourOne}. `}</strong>}
                {words.options[id]?.why}
              </span>
            )}
          </label>
        ))}
      </fieldset>
      <p className={styles.verdict} role="status" data-right={answer?.right}>
        {answer && verdictOf(answer, words.options[question.right]?.say ?? '', t)}
      </p>
      {answer ? (
        <>
          <div className={styles.behind}>
            <Sources keys={question.sources} />
          </div>
          <button
            ref={next}
            type="button"
            className={styles.button}
            data-first="true"
            data-branch-next=""
            onClick={() => branches.go(name)}
          >
            {t.go[name]}
          </button>
        </>
      ) : (
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            data-first="true"
            data-branch-check=""
            disabled={chosen === null}
            onClick={() => {
              if (chosen !== null) branches.answer(name, chosen);
            }}
          >
            {t.check}
          </button>
          <button
            type="button"
            className={styles.button}
            data-branch-show=""
            onClick={() => branches.reveal(name)}
          >
            {t.showMe}
          </button>
        </div>
      )}
    </section>
  );
}

interface VerdictWords {
  readonly right: string;
  readonly wrong: string;
  readonly shown: string;
  readonly rightAnswer: (answer: string) => string;
}

function verdictOf(answer: BranchAnswer, right: string, t: VerdictWords): string {
  if (answer.right) return t.right;
  return `${answer.given === null ? t.shown : t.wrong} ${t.rightAnswer(right)}`;
}

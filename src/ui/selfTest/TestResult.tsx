import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { answerOf } from '../../player/selfTest/judge';
import { useUi } from '../context';
import { Icon } from '../icons';
import { useLazyWords } from '../lazyWords';
import { Explanation } from './Explanation';
import { Progress } from './Progress';
import { questionText, rightText } from './questionText';
import { SELF_TEST_WORDS } from './selfTestWords';
import styles from './TestResult.module.css';
import { useTextParts } from './useTextParts';

/** How the test went, and every question once more with its answer. */
export function TestResult() {
  const { selfTest, lesson } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const texts = useTextParts();
  const { questions, answers } = useStore(selfTest.state);
  const { right, of } = selfTest.score();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Progress />
      <h3 ref={heading} className={styles.heading} tabIndex={-1}>
        {t.result}
      </h3>
      <p className={styles.score} data-score={right}>
        {t.score(right, of)}
      </p>
      {!lesson && <p className={styles.note}>{t.private}</p>}
      <button type="button" className={styles.again} data-first="true" onClick={() => selfTest.forget()}>
        {t.again}
      </button>
      <section aria-label={t.review}>
        <h3 className={styles.review}>{t.review}</h3>
        <ol className={styles.list}>
          {questions.map((question, i) => {
            const answer = answers[i];
            const { context, prompt, options } = questionText(question, texts);
            return (
              answer && (
                <li key={i}>
                  <details>
                    <summary className={styles.summary} data-right={answer.right}>
                      <Icon name={answer.right ? 'check' : 'close'} />
                      <span className="unseen">{`${answer.right ? t.right : t.wrong}:`}</span>
                      <span>
                        {context !== null && `${context} `}
                        {prompt}
                        {question.form !== 'order' && (
                          <span className={styles.answer}>{rightText(question, texts)[0]}</span>
                        )}
                      </span>
                    </summary>
                    {question.form === 'order' && (
                      <ol className={styles.order}>
                        {answerOf(question, texts.matter).map((index) => (
                          <li key={index}>{options[index]}</li>
                        ))}
                      </ol>
                    )}
                    <Explanation question={question} answer={answer} />
                  </details>
                </li>
              )
            );
          })}
        </ol>
      </section>
    </>
  );
}

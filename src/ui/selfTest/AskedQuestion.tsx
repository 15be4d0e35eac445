import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';
import { quizOf } from '../../player/selfTest/quizOf';
import { kindOf, type Given, type Question } from '../../player/selfTest/types';
import type { Quiz } from '../../player/selfTest/quiz';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { useTellRoom } from '../room/useTellRoom';
import styles from './AskedQuestion.module.css';
import { OptionList } from './OptionList';
import { OrderList } from './OrderList';
import { PlaceAnswer } from './PlaceAnswer';
import { Progress } from './Progress';
import { questionForRoom } from './questionForRoom';
import { questionText } from './questionText';
import { RingInWords } from './RingInWords';
import { SELF_TEST_WORDS } from './selfTestWords';
import { quizParts } from './testContent';
import { useQuestionPicture } from './useQuestionPicture';
import { useTextParts } from './useTextParts';
import { Verdict } from './Verdict';

/** One question: asked, answered, explained. The button at its foot first checks, then leads on. */
export function AskedQuestion({ question }: { readonly question: Question }) {
  const { selfTest, session } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const { questions, answers, at, mark, caseParameters: ofTest } = useStore(selfTest.state);
  const caseParameters = ofTest ?? session.getState().caseParameters;
  const parts = useMemo(() => quizParts(caseParameters), [caseParameters]);
  const texts = useTextParts();
  const answer = answers[at] ?? null;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [fromList, setFromList] = useState(false);
  /** What is shown after the answer in place of what the question showed. */
  const [shown, setShown] = useState<Quiz | null>(null);
  const asked = useMemo(() => {
    const quiz = quizOf(question, answer === null, parts);
    return fromList && answer === null ? { ...quiz, pointed: false } : quiz;
  }, [question, answer, parts, fromList]);
  const { away, bringBack } = useQuestionPicture(shown ?? asked);
  const asking = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => asking.current?.focus(), []);
  useEffect(() => {
    if (!answer) return;
    // What had the focus can no longer be pressed.
    onward.current?.focus({ preventScroll: true });
    verdict.current?.firstElementChild?.scrollIntoView?.({ block: 'start' });
  }, [answer]);

  // An answer that was given is shown as it was given, also to who comes back to it.
  const own = answer && ('chosen' in answer.given ? answer.given.chosen : null);
  const pointing = question.form === 'choose' && question.inPicture && (answer ? own === null : !fromList);
  const given: Given | null = pointing
    ? mark && { pointed: mark.place }
    : chosen.length === (question.form === 'order' ? question.options.length : 1)
      ? { chosen }
      : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (answer) selfTest.next();
    else if (given) selfTest.answer(given);
  };
  const { context, prompt, options } = questionText(question, texts);
  const heading = `${t.question(at + 1, questions.length)} · ${t.kinds[kindOf(question)]}`;
  useTellRoom(
    away ? null : questionForRoom(question, texts, { heading, answered: answer !== null, pointing }),
  );
  const last = at + 1 === questions.length;
  return (
    <form
      className={styles.question}
      data-form={question.form}
      data-answered={answer !== null}
      onSubmit={submit}
      aria-labelledby={id}
    >
      <Progress />
      <p className={styles.kind}>{heading}</p>
      {context !== null && <p className={styles.context}>{context}</p>}
      <h3 ref={asking} id={id} className={styles.prompt} tabIndex={-1}>
        {prompt}
      </h3>
      {question.form === 'name' && !answer && <RingInWords />}
      {away && (
        <p className={styles.away}>
          {t.resting}{' '}
          <button type="button" className={styles.plain} data-test="back" onClick={bringBack}>
            {t.back}
          </button>
        </p>
      )}
      {question.form === 'order' ? (
        <OrderList options={options} chosen={chosen} onChoose={setChosen} answered={answer !== null} />
      ) : pointing ? (
        <PlaceAnswer
          question={question}
          answer={answer}
          onList={() => {
            selfTest.unmark();
            setFromList(true);
          }}
        />
      ) : (
        <OptionList
          labelledBy={id}
          question={question}
          options={options}
          chosen={(own ?? chosen)[0] ?? null}
          onChoose={(i) => setChosen([i])}
          answered={answer !== null}
          {...(fromList && answer === null && { onPoint: () => setFromList(false) })}
        />
      )}
      <div ref={verdict} role="status">
        {answer && (
          <Verdict question={question} answer={answer} parts={parts} onShow={setShown} shown={shown} />
        )}
      </div>
      <footer className={styles.foot}>
        <button
          ref={onward}
          type="submit"
          className={styles.onward}
          data-first="true"
          data-test={answer ? 'next' : 'check'}
          disabled={!answer && !given}
        >
          {answer ? (last ? t.toResult : t.next) : t.check}
        </button>
        <button type="button" className={styles.plain} data-test="stop" onClick={() => selfTest.forget()}>
          {t.stop}
        </button>
      </footer>
    </form>
  );
}

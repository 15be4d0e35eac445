import { readAt } from '../../player/selfTest/judge';
import type { Answer } from '../../player/selfTest/selfTest';
import type { Question } from '../../player/selfTest/types';
import { factOf } from '../../player/selfTest/factOf';
import { useProgramme } from '../context';
import { Sources } from '../Sources';
import { questionSources } from './questionSources';
import { questionText, rightText, whyText, type TextParts } from './questionText';
import { useTextParts } from './useTextParts';
import styles from './Verdict.module.css';

/** What was answered, where it was not right; what is right, why, and who says so. */
export function Explanation({ question, answer }: { readonly question: Question; readonly answer: Answer }) {
  const texts = useTextParts();
  const { register } = useProgramme();
  const { t } = texts;
  const sources = questionSources(question, register);
  return (
    <>
      {question.form !== 'order' && (
        <dl className={styles.answers}>
          {!answer.right && (
            <div>
              <dt>{t.yourAnswer}</dt>
              <dd>{givenText(question, answer, texts)}</dd>
            </div>
          )}
          <div>
            <dt>{t.rightAnswer}</dt>
            <dd>{rightText(question, texts)[0]}</dd>
          </div>
        </dl>
      )}
      <p className={styles.why}>{whyText(question, register, texts)}</p>
      {sources.length > 0 && (
        <div className={styles.sources}>
          <Sources keys={sources} />
        </div>
      )}
    </>
  );
}

/** What was answered, in words. */
function givenText(question: Question, { given }: Answer, texts: TextParts): string {
  const { t, matter } = texts;
  if ('chosen' in given) return questionText(question, texts).options[given.chosen[0] ?? -1] ?? '';
  if (question.form !== 'choose') return t.yourPlace;
  const { unit, place } = factOf(question.fact, matter.facts);
  const { pointed } = given;
  if (place?.reads === 'layer') return pointed.layer ? t.value('named', pointed.layer) : t.yourPlace;
  const value = Math.round(10 * readAt(pointed, place?.reads ?? 'fromIncisors')) / 10;
  return value >= 0 ? t.value(unit, [value, value]) : t.yourPlace;
}

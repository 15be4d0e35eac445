import { useStore } from 'zustand';
import { factOf } from '../../player/selfTest/factOf';
import type { Answer } from '../../player/selfTest/selfTest';
import type { ChooseQuestion } from '../../player/selfTest/types';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import styles from './Options.module.css';
import { SELF_TEST_WORDS } from './selfTestWords';
import { TEST_CONTENT } from './testContent';

interface PlaceAnswerProps {
  readonly question: ChooseQuestion;
  readonly answer: Answer | null;
  /** Chooses from a list in the place of pointing. */
  readonly onList: () => void;
}

/** A question that is answered in the picture: what was pointed at so far, and the way to a list. */
export function PlaceAnswer({ question, answer, onList }: PlaceAnswerProps) {
  const { selfTest } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const { mark, missed } = useStore(selfTest.state);
  const reads = factOf(question.fact, TEST_CONTENT.facts).place?.reads;
  // Hour and layer are what is asked: to say them would be to answer.
  const saysDepth = reads !== 'hour' && reads !== 'layer';
  const said = mark
    ? saysDepth
      ? t.pointedAt(mark.place.depthCm)
      : t.pointed
    : missed
      ? t.nothingThere
      : '';
  return (
    <>
      {!answer && <p className={styles.hint}>{t.pointHint}</p>}
      <p className={styles.said} role="status">
        {said}
      </p>
      {!answer && (
        <button type="button" className={styles.other} data-test="list" onClick={onList}>
          {t.chooseInstead}
        </button>
      )}
    </>
  );
}

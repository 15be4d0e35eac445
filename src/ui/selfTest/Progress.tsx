import { useStore } from 'zustand';
import { useUi } from '../context';
import styles from './AskedQuestion.module.css';

/** How far the test has come, at a glance; its words say the same. */
export function Progress() {
  const { selfTest } = useUi();
  const { questions, answers, at } = useStore(selfTest.state);
  return (
    <div className={styles.progress} aria-hidden="true">
      {questions.map((_, i) => (
        <span
          key={i}
          data-now={i === at}
          data-answer={answers[i] && (answers[i].right ? 'right' : 'wrong')}
        />
      ))}
    </div>
  );
}

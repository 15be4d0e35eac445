import { useStore } from 'zustand';
import { useUi } from '../context';
import styles from '../seminar/studyPage.module.css';
import { AskedQuestion } from './AskedQuestion';
import { BeginTest } from './BeginTest';
import { TestResult } from './TestResult';

/** Testing oneself: a test is chosen, taken question by question, and looked back at. */
export function SelfTestPage() {
  const { selfTest } = useUi();
  const { questions, at } = useStore(selfTest.state);
  const question = questions[at];
  return (
    <div className={styles.page}>
      {questions.length === 0 && <BeginTest />}
      {question && <AskedQuestion key={at} question={question} />}
      {questions.length > 0 && !question && <TestResult />}
    </div>
  );
}

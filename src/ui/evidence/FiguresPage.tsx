import { useDeferredValue, useMemo, useState } from 'react';
import { STEPS, type Step } from '../../content/poem/evidence';
import { useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import study from '../seminar/studyPage.module.css';
import { EVIDENCE_WORDS, FIGURES_WORDS } from './evidenceWords';
import { FigureRow } from './FigureRow';
import styles from './FiguresPage.module.css';
import { matches, topicsIn, type Topic } from './topics';

/** Every key figure with its source, year and certainty, and the conflicts between sources as conflicts. For students. */
export function FiguresPage() {
  const { register } = useProgramme();
  return <div className={study.page}>{register === 'student' ? <Figures /> : <ForStudents />}</div>;
}

/** A patient is told figures in plain words by the story; who wants their sources asks for a student's words. */
function ForStudents() {
  const { session } = useUi();
  const t = useLazyWords(FIGURES_WORDS);
  return (
    <>
      <p>{t.forStudents}</p>
      <button
        type="button"
        className={study.begin}
        data-first="true"
        onClick={() => session.setState({ register: 'student' })}
      >
        {t.becomeStudent}
      </button>
    </>
  );
}

function Figures() {
  const t = useLazyWords(FIGURES_WORDS);
  const evidence = useLazyWords(EVIDENCE_WORDS);
  const topics = useMemo(() => topicsIn(t, evidence), [t, evidence]);
  const [sought, setSought] = useState('');
  const [disputed, setDisputed] = useState(false);
  const now = useDeferredValue(sought.trim());
  const shown = topics.filter(
    (topic) => (!disputed || topic.conflict) && (now === '' || matches(topic, now)),
  );
  const narrowed = disputed || now !== '';
  return (
    <>
      <p className={study.note}>{t.intro}</p>
      <div role="search" className={styles.search}>
        <label className={styles.find}>
          <span>{t.find}</span>
          <input
            type="search"
            value={sought}
            autoComplete="off"
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
        <label className={study.switch}>
          <input type="checkbox" checked={disputed} onChange={({ target }) => setDisputed(target.checked)} />
          <span>{t.onlyConflicts}</span>
        </label>
        <p className={styles.count} role="status">
          {narrowed && (shown.length === 0 ? t.nothing : t.shown(shown.length, topics.length))}
        </p>
      </div>
      {STEPS.map((step) => (
        <StepFigures
          key={step}
          step={step}
          topics={shown.filter((topic) => topic.step === step)}
          open={narrowed}
        />
      ))}
    </>
  );
}

interface StepFiguresProps {
  readonly step: Step;
  readonly topics: readonly Topic[];
  /** Whoever seeks something sees all of it. */
  readonly open: boolean;
}

function StepFigures({ step, topics, open }: StepFiguresProps) {
  const t = useLazyWords(FIGURES_WORDS);
  const [unfolded, setUnfolded] = useState(step === STEPS[0]);
  if (topics.length === 0) return null;
  const disputed = topics.filter(({ conflict }) => conflict).length;
  return (
    <details
      className={styles.step}
      data-step={step}
      open={open || unfolded}
      onToggle={({ currentTarget }) => {
        // What is open because somebody seeks is not thereby unfolded for later.
        if (!open) setUnfolded(currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        <h3>{t.steps[step]}</h3>
        <span className={styles.counts}>{t.counts(topics.length, disputed)}</span>
      </summary>
      {topics.map((topic) => (
        <FigureRow key={topic.id} topic={topic} />
      ))}
    </details>
  );
}

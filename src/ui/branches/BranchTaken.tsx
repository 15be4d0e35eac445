import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { branchOf } from '../../player/branches/branchWay';
import type { BranchPlace } from '../../procedure/branches';
import { useUi } from '../context';
import { Icon } from '../icons';
import { useLazyWords } from '../lazyWords';
import { useTellRoom } from '../room/useTellRoom';
import page from '../seminar/studyPage.module.css';
import { Sources } from '../Sources';
import { BranchFigures } from './BranchFigures';
import { BranchPath } from './BranchPath';
import styles from './BranchTaken.module.css';
import { branchForRoom, nextOf } from './branchForRoom';
import { BRANCH_WORDS } from './branchWords';
import { Prediction } from './Prediction';

/** The branch that was taken, at one of its stages: what the picture shows, and what to predict of the next one. */
export function BranchTaken({ place }: { readonly place: BranchPlace }) {
  const { branches } = useUi();
  const t = useLazyWords(BRANCH_WORDS);
  const answers = useStore(branches.state, (state) => state.answers);
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const branch = branchOf(place.id, branches.matter);
  const words = t.branches[place.id];
  const stage = branch.stages[place.stage];
  const next = nextOf(place.stage);
  useTellRoom(branchForRoom(branch, place.stage, t, answers));
  useEffect(() => {
    top.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [place.stage]);
  return (
    <div ref={top} className={page.page} data-branch={place.id} data-stage={place.stage}>
      <button type="button" className={styles.back} data-branch-back="" onClick={() => branches.leave()}>
        <Icon name="undo" />
        {t.back}
      </button>
      <h3 className={styles.name}>{words.name}</h3>
      <BranchPath place={place} answers={answers} />
      <section aria-label={t.stageNames[place.stage]}>
        <h4 ref={heading} tabIndex={-1} className={styles.heading}>
          {t.stageNames[place.stage]}
        </h4>
        <p className={styles.text}>{words.stages[place.stage].text}</p>
        <div className={styles.behind}>
          <Sources keys={stage.sources} />
          <button type="button" className={styles.again} onClick={() => branches.go(place.stage)}>
            {t.again}
          </button>
        </div>
        <BranchFigures stage={stage} words={words.stages[place.stage]} />
      </section>
      {next ? (
        <Prediction
          key={next}
          name={next}
          question={branch.questions[next]}
          words={words.questions[next]}
          answer={answers[next] ?? null}
        />
      ) : (
        <button
          type="button"
          className={styles.end}
          data-first="true"
          data-branch-end=""
          onClick={() => branches.leave()}
        >
          {t.back}
        </button>
      )}
      <p className={styles.model}>{t.model}</p>
    </div>
  );
}

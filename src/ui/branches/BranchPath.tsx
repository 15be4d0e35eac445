import { Fragment } from 'react';
import type { BranchBookState } from '../../player/branches/branchBook';
import {
  BRANCH_QUESTIONS,
  BRANCH_STAGES,
  type BranchPlace,
  type BranchQuestionName,
  type BranchStageName,
} from '../../procedure/branches';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import styles from './BranchPath.module.css';
import { BRANCH_WORDS } from './branchWords';

interface BranchPathProps {
  readonly place: BranchPlace;
  readonly answers: BranchBookState['answers'];
}

const isQuestion = (name: BranchStageName): name is BranchQuestionName =>
  BRANCH_QUESTIONS.some((each) => each === name);

/** What is seen, done and follows, with the predictions between: where one is, and the way back. */
export function BranchPath({ place, answers }: BranchPathProps) {
  const { branches } = useUi();
  const t = useLazyWords(BRANCH_WORDS);
  const at = BRANCH_STAGES.indexOf(place.stage);
  return (
    <ol className={styles.path} aria-label={t.path}>
      {BRANCH_STAGES.map((name, i) => {
        const answer = isQuestion(name) ? answers[name] : undefined;
        const open = i <= at || answer !== undefined;
        return (
          <Fragment key={name}>
            {isQuestion(name) && (
              <li className={styles.predict} data-answered={answer ? String(answer.right) : undefined}>
                <span className="unseen">{verdict(answer, t)}</span>
              </li>
            )}
            <li>
              <button
                type="button"
                className={styles.stage}
                data-path={name}
                aria-label={t.stepOf(i + 1, BRANCH_STAGES.length, t.stageNames[name])}
                {...(i === at && { 'aria-current': 'step' as const })}
                disabled={!open}
                onClick={() => {
                  if (i !== at) branches.go(name);
                }}
              >
                {t.stageShort[name]}
              </button>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}

function verdict(
  answer: BranchBookState['answers'][BranchQuestionName],
  t: { readonly predict: string; readonly right: string; readonly wrong: string; readonly shown: string },
): string {
  if (!answer) return t.predict;
  if (answer.given === null) return `${t.predict}. ${t.shown}`;
  return `${t.predict}. ${answer.right ? t.right : t.wrong}`;
}

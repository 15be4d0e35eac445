import type { BranchesWords } from '../../content/words/branches/types';
import type { BranchAnswer } from '../../player/branches/branchBook';
import type { RoomText } from '../../player/roomText';
import {
  BRANCH_STAGES,
  type Branch,
  type BranchQuestionName,
  type BranchStageName,
} from '../../procedure/branches';

/**
 * What the room reads at a stage of a branch: what is told of it, and what is to be predicted.
 * @param answers what has been predicted so far, by the stage it is about.
 */
export function branchForRoom(
  branch: Branch,
  stage: BranchStageName,
  t: BranchesWords,
  answers: Readonly<Partial<Record<BranchQuestionName, BranchAnswer>>>,
): RoomText {
  const words = t.branches[branch.id];
  const next = nextOf(stage);
  const question = next && branch.questions[next];
  const asked = next && words.questions[next];
  return {
    heading: `${words.name} · ${t.stageNames[stage]}`,
    text: words.stages[stage].text,
    ask: asked?.ask ?? null,
    options: (question?.options ?? []).map((id) => ({
      text: asked?.options[id]?.say ?? id,
      right: next !== undefined && answers[next] !== undefined && id === question?.right,
    })),
    ordered: false,
    rightWord: t.rightOne,
  };
}

/** The stage that is predicted at this one, if any. */
export const nextOf = (stage: BranchStageName): BranchQuestionName | undefined =>
  BRANCH_STAGES[BRANCH_STAGES.indexOf(stage) + 1] as BranchQuestionName | undefined;

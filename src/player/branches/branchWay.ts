import {
  BRANCH_STAGES,
  type Branch,
  type BranchId,
  type BranchPlace,
  type BranchStageName,
} from '../../procedure/branches';
import type { TrackName } from '../../procedure/tracks';
import type { Shot } from '../../procedure/types';
import { wholeOrgan } from '../../scene/dissection';
import { momentTime } from '../../scene/momentTime';
import { sceneAt } from '../../scene/sceneAt';
import { resolveShot } from '../../scene/shots';
import { createSceneState } from '../../scene/state';
import type { Programme } from '../../scene/types';
import { valueOf } from '../../scene/values';
import type { DetourLeg } from '../detour';

/** What branches there are, and whence they are seen. */
export interface BranchMatter {
  readonly branches: readonly Branch[];
  /** Those of the story and those of the branches. */
  readonly shots: readonly Shot[];
}

export const branchOf = (id: BranchId, { branches }: BranchMatter): Branch => {
  const branch = branches.find((each) => each.id === id);
  if (!branch) throw new Error(`There is no branch « ${id} ».`);
  return branch;
};

export const leavingTime = (branch: Branch, programme: Programme): number =>
  momentTime(branch.leavesAt, programme);

/** The branches that leave the story in a chapter. */
export const branchesIn = (chapterId: string, { branches }: BranchMatter): readonly Branch[] =>
  branches.filter(({ chapter }) => chapter === chapterId);

/**
 * How the picture goes through a stage: leg by leg, from where the stage before it ended. The last leg is what the stage
 * comes to, whichever way it was reached: it depends on branch, stage and programme alone.
 */
export function legsOf(
  branch: Branch,
  stage: BranchStageName,
  programme: Programme,
  { shots }: BranchMatter,
): readonly DetourLeg[] {
  const { caseParameters } = programme;
  const left = sceneAt(programme, leavingTime(branch, programme), createSceneState());
  let { shotId, tool } = left;
  let shot = left.shot;
  const values: Partial<Record<TrackName, number>> = {};
  const legs: DetourLeg[] = [];
  for (const name of BRANCH_STAGES.slice(0, BRANCH_STAGES.indexOf(stage) + 1)) {
    for (const step of branch.stages[name].steps) {
      for (const { track, value } of step.settings ?? []) values[track] = valueOf(value, caseParameters);
      const own = shots.find(({ id }) => id === step.shot);
      if (own) {
        shotId = own.id;
        shot = resolveShot(own, caseParameters);
      }
      tool = step.tool ?? tool;
      if (name !== stage) continue;
      legs.push({
        overS: step.overS,
        view: {
          shotId,
          shot,
          tool,
          values: { ...values },
          dissection: wholeOrgan(),
          ...(branch.stages[name].alone && { fromOutside: true }),
        },
      });
    }
  }
  return legs;
}

/** A flight to a stage that is gone back to, s. */
const BACK_S = 0.9;

/** Whether a stage is run through from its start on the way from one place to another; otherwise its end is shown. */
function runsThrough(from: BranchPlace | null, to: BranchPlace): boolean {
  if (!from || from.id !== to.id) return to.stage === BRANCH_STAGES[0];
  if (from.stage === to.stage) return to.take > from.take;
  return BRANCH_STAGES.indexOf(to.stage) === BRANCH_STAGES.indexOf(from.stage) + 1;
}

/** The way the picture takes from one place of a branch to another. */
export function wayTo(
  from: BranchPlace | null,
  to: BranchPlace,
  programme: Programme,
  matter: BranchMatter,
): readonly DetourLeg[] {
  const branch = branchOf(to.id, matter);
  const legs = legsOf(branch, to.stage, programme, matter);
  if (runsThrough(from, to)) {
    if (from?.id !== to.id || from.stage !== to.stage) return legs;
    // Once more: from where the stage before it ended.
    return [{ ...startOf(branch, to.stage, programme, matter), overS: 0 }, ...legs];
  }
  const end = legs.at(-1)!;
  const last = from?.id === to.id ? legsOf(branch, from.stage, programme, matter).at(-1) : undefined;
  // An endoscope does not fly from the tunnel into the lumen.
  const near = last?.view.values?.scopeRoute === end.view.values?.scopeRoute;
  return [{ view: end.view, overS: last && near ? BACK_S : 0 }];
}

/** Where a stage begins. */
function startOf(
  branch: Branch,
  stage: BranchStageName,
  programme: Programme,
  matter: BranchMatter,
): DetourLeg {
  const before = BRANCH_STAGES[BRANCH_STAGES.indexOf(stage) - 1];
  const last = before && legsOf(branch, before, programme, matter).at(-1);
  if (last) return last;
  const { shotId, shot, tool } = sceneAt(programme, leavingTime(branch, programme), createSceneState());
  return {
    overS: 0,
    view: { shotId, shot, tool, values: {}, dissection: wholeOrgan() },
  };
}

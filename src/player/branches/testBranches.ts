import type { Branch, BranchStage } from '../../procedure/branches';
import type { TrackName } from '../../procedure/tracks';
import type { BranchMatter } from './branchWay';

/* Two branches of the small story that tests tell. */

const stage = (view: BranchStage['view'], track: TrackName, ...values: readonly number[]): BranchStage => ({
  view,
  steps: values.map((value) => ({ overS: 1, settings: [{ track, value }] })),
  sources: ['S1'],
  figures: [],
});
const question = { options: ['one', 'two', 'three'], right: 'two', sources: ['S1'] };

const bleeding: Branch = {
  id: 'bleeding',
  chapter: 'two',
  leavesAt: 'muscle parts',
  stages: {
    met: stage('scope', 'bleeding', 0.3, 0.8),
    done: stage('scope', 'vesselSealed', 0.5, 1),
    follows: stage('outside', 'bleeding', 0),
  },
  questions: { done: question, follows: { ...question, right: 'three' } },
};
const cutTooFar: Branch = {
  ...bleeding,
  id: 'cutTooFar',
  chapter: 'one',
  leavesAt: { at: 'scope enters', plusS: 0.4 },
};

export const TEST_BRANCHES: BranchMatter = { branches: [bleeding, cutTooFar], shots: [] };

import { describe, expect, it } from 'vitest';
import { BRANCH_IDS, type Branch, type BranchStage } from '../branches';
import { DEFAULT_CASE } from '../case';
import { TRACKS } from '../tracks';
import type { Chapter, Procedure, Source } from '../types';
import { branchIssues } from './branches';

const source: Source = { key: 'S1', citation: 'A trial', read: 'V1' };
const chapter = (id: string, beat: string): Chapter => ({
  id,
  subject: 'done',
  cues: [{ id: `${id}.said`, kind: 'complement', sources: ['S1'], beats: [beat] }],
  moves: [],
  tools: [],
  shots: [],
  pairs: [],
  swallows: [],
});
const procedure: Procedure = {
  id: 'small',
  chapters: [chapter('tunnel', 'vessel met'), chapter('closure', 'first clip')],
  shots: [],
  swallows: [],
};
const shot = {
  id: 'near',
  targetDepthCm: 40,
  azimuthDeg: 0,
  elevationDeg: 0,
  distanceCm: 10,
  wedgeFromHour: 0,
  wedgeToHour: 0,
};
const stage: BranchStage = {
  view: 'outside',
  steps: [{ overS: 1, shot: 'near', settings: [{ track: 'bleeding', value: 0.5 }] }],
  sources: ['S1'],
  figures: [{ id: 'often', told: [{ values: ['8'], source: 'S1', tag: 'V1' }] }],
};
const question = { options: ['one', 'two', 'three'], right: 'two', sources: ['S1'] };
const sound: Branch = {
  id: 'bleeding',
  chapter: 'tunnel',
  leavesAt: 'vessel met',
  stages: { met: stage, done: stage, follows: stage },
  questions: { done: question, follows: question },
};

/** Issues of the five branches, the first of them changed. */
const issuesOf = (changes: Partial<Branch> = {}): string[] =>
  branchIssues(
    BRANCH_IDS.map((id) => ({ ...sound, id, ...(id === 'bleeding' && changes) })),
    { procedure, shots: [shot], sources: [source], tracks: TRACKS, cases: [DEFAULT_CASE] },
  );
const withMet = (changes: Partial<BranchStage>): Partial<Branch> => ({
  stages: { ...sound.stages, met: { ...stage, ...changes } },
});

describe('branches', () => {
  it('that are sound have no issue', () => {
    expect(issuesOf()).toEqual([]);
  });

  it.each<[Partial<Branch>, string]>([
    [{ chapter: 'duct' }, 'Branch bleeding: there is no chapter duct.'],
    [{ leavesAt: 'vessel bursts' }, 'Branch bleeding: the beat « vessel bursts » is spoken in no cue.'],
    [{ leavesAt: 'first clip' }, 'Branch bleeding: « first clip » is no moment of chapter tunnel.'],
    [withMet({ steps: [] }), 'Branch bleeding, met: nothing is shown.'],
    [withMet({ steps: [{ overS: -1 }] }), 'Branch bleeding, met: a step would take -1 s.'],
    [withMet({ steps: [{ overS: 1, shot: 'far' }] }), 'Branch bleeding, met: there is no shot « far ».'],
    [
      withMet({ steps: [{ overS: 1, settings: [{ track: 'bleeding', value: 2 }] }] }),
      'Branch bleeding, met, bleeding: 2 lies outside 0 to 1 (blood from the vessel across the tunnel, 0 none to 1 the picture is lost in it).',
    ],
    [withMet({ sources: [] }), 'Branch bleeding, met: it has no source.'],
    [withMet({ sources: ['S9'] }), 'Branch bleeding, met: the source S9 is not in the list of sources.'],
    [
      withMet({ figures: [{ id: 'often', told: [{ values: ['8'], source: 'S9', tag: 'V1' }] }] }),
      'Branch bleeding, met, figure often: the source S9 is not in the list of sources.',
    ],
    [
      withMet({ figures: [{ id: 'often', told: [] }] }),
      'Branch bleeding, met, figure often: it has no source.',
    ],
    [
      withMet({ figures: [...stage.figures, ...stage.figures] }),
      'Branch bleeding, met: there is more than one figure often.',
    ],
    [withMet({ disputed: true }), 'Branch bleeding, met: one figure alone is not disputed.'],
    [
      { questions: { ...sound.questions, done: { ...question, right: 'four' } } },
      'Branch bleeding, question before done: « four » is right and not among the options.',
    ],
    [
      { questions: { ...sound.questions, done: { ...question, options: ['one', 'two'] } } },
      'Branch bleeding, question before done: it has 2 options, not three or four.',
    ],
    [
      { questions: { ...sound.questions, done: { ...question, options: ['one', 'two', 'two'] } } },
      'Branch bleeding, question before done: the option « two » is offered twice.',
    ],
    [
      { questions: { ...sound.questions, follows: { ...question, sources: [] } } },
      'Branch bleeding, question before follows: it has no source.',
    ],
    [{ id: 'cutTooFar' }, 'There is no branch bleeding.'],
    [{ id: 'cutTooFar' }, 'There is more than one branch cutTooFar.'],
  ])('%o: %s', (changes, sentence) => {
    expect(issuesOf(changes)).toContain(sentence);
  });
});

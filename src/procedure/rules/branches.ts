import {
  BRANCH_IDS,
  BRANCH_QUESTIONS,
  BRANCH_STAGES,
  type Branch,
  type BranchQuestion,
  type BranchStage,
} from '../branches';
import type { CaseParameters } from '../case';
import { TOOLS, type TrackDefinition } from '../tracks';
import type { Procedure, Shot, Source } from '../types';
import { hangingIssues, momentNames, nameOf } from './moments';
import { valueIssues } from './values';

/** What branches are checked against. */
export interface BranchRules {
  readonly procedure: Procedure;
  /** Of the branches, beside those of the procedure. */
  readonly shots: readonly Shot[];
  readonly sources: readonly Source[];
  readonly tracks: Readonly<Record<string, TrackDefinition>>;
  readonly cases: readonly CaseParameters[];
}

const FEWEST_OPTIONS = 3;
const MOST_OPTIONS = 4;

/**
 * Everything that is wrong with the branches, as sentences: each leaves the story at a moment of its chapter, asks for
 * what exists, rests on sources that were read, and asks questions with one right answer among three or four.
 */
export function branchIssues(branches: readonly Branch[], rules: BranchRules): string[] {
  const { procedure } = rules;
  const moments = momentNames(procedure);
  return [
    ...BRANCH_IDS.flatMap((id) => {
      const count = branches.filter((branch) => branch.id === id).length;
      if (count === 0) return [`There is no branch ${id}.`];
      return count > 1 ? [`There is more than one branch ${id}.`] : [];
    }),
    ...branches.flatMap((branch) => {
      const where = `Branch ${branch.id}`;
      const chapter = procedure.chapters.find(({ id }) => id === branch.chapter);
      const own = momentNames({ chapters: chapter ? [chapter] : [] });
      const at = nameOf(branch.leavesAt);
      return [
        ...(chapter ? [] : [`${where}: there is no chapter ${branch.chapter}.`]),
        ...hangingIssues(where, moments, branch.leavesAt),
        ...(chapter && moments.has(at) && !own.has(at)
          ? [`${where}: « ${at} » is no moment of chapter ${branch.chapter}.`]
          : []),
        ...BRANCH_STAGES.flatMap((name) => stageIssues(`${where}, ${name}`, branch.stages[name], rules)),
        ...BRANCH_QUESTIONS.flatMap((name) =>
          questionIssues(`${where}, question before ${name}`, branch.questions[name], rules),
        ),
      ];
    }),
  ];
}

function stageIssues(where: string, stage: BranchStage, rules: BranchRules): string[] {
  const { steps, sources, figures, disputed } = stage;
  const shots = new Set([...rules.procedure.shots, ...rules.shots].map(({ id }) => id));
  const ids = figures.map(({ id }) => id);
  return [
    ...(steps.length === 0 ? [`${where}: nothing is shown.`] : []),
    ...steps.flatMap(({ overS, settings = [], tool, shot }) => [
      ...(overS >= 0 ? [] : [`${where}: a step would take ${overS} s.`]),
      ...(shot === undefined || shots.has(shot) ? [] : [`${where}: there is no shot « ${shot} ».`]),
      ...(tool === undefined || TOOLS.includes(tool) ? [] : [`${where}: there is no tool ${tool}.`]),
      ...settings.flatMap(({ track, value }) =>
        valueIssues(`${where}, ${track}`, value, rules.tracks[track], rules.cases),
      ),
    ]),
    ...restIssues(where, sources, rules),
    ...ids
      .filter((id, i) => ids.indexOf(id) < i)
      .map((id) => `${where}: there is more than one figure ${id}.`),
    ...figures.flatMap(({ id, told }) =>
      restIssues(
        `${where}, figure ${id}`,
        told.map(({ source }) => source),
        rules,
      ),
    ),
    ...(disputed && figures.length < 2 ? [`${where}: one figure alone is not disputed.`] : []),
  ];
}

function questionIssues(where: string, { options, right, sources }: BranchQuestion, rules: BranchRules) {
  return [
    ...(options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS
      ? [`${where}: it has ${options.length} options, not three or four.`]
      : []),
    ...(options.includes(right) ? [] : [`${where}: « ${right} » is right and not among the options.`]),
    ...options
      .filter((id, i) => options.indexOf(id) < i)
      .map((id) => `${where}: the option « ${id} » is offered twice.`),
    ...restIssues(where, sources, rules),
  ];
}

/** What is told rests on something, and on nothing that is not in the list of what was read. */
const restIssues = (where: string, keys: readonly string[], { sources }: BranchRules): string[] => [
  ...(keys.length === 0 ? [`${where}: it has no source.`] : []),
  ...keys
    .filter((key) => !sources.some((source) => source.key === key))
    .map((key) => `${where}: the source ${key} is not in the list of sources.`),
];

import type { ToolName } from './tracks';
import type { Moment, Setting } from './types';

/** Complications that a student meets as branches of the story, in the order in which the story passes them. */
export const BRANCH_IDS = [
  'bleeding',
  'mucosalInjury',
  'cutTooShort',
  'cutTooFar',
  'gasUnderTension',
] as const;
export type BranchId = (typeof BRANCH_IDS)[number];

/** What is seen, what is done, what follows. */
export const BRANCH_STAGES = ['met', 'done', 'follows'] as const;
export type BranchStageName = (typeof BRANCH_STAGES)[number];

/** The stages that are predicted before they are shown. */
export const BRANCH_QUESTIONS = ['done', 'follows'] as const satisfies readonly BranchStageName[];
export type BranchQuestionName = (typeof BRANCH_QUESTIONS)[number];

/** A stretch of a stage: the picture goes to these settings and keeps all others. */
export interface BranchStep {
  /** s; 0: at once. */
  readonly overS: number;
  readonly settings?: readonly Setting[];
  /** Stands in the channel from the beginning of the step. */
  readonly tool?: ToolName;
  /** The camera goes to this shot. */
  readonly shot?: string;
}

/** Figures that stand in one source, as digits with a decimal point. */
export interface FiguresOf {
  readonly values: readonly string[];
  readonly source: string;
  /** How it is known: read at its source, read in a secondary page, or reckoned from such. */
  readonly tag: 'V1' | 'V2' | 'D';
}

/** One figure that a stage shows with who gives it. */
export interface BranchFigure {
  readonly id: string;
  /** At least one. */
  readonly told: readonly FiguresOf[];
}

export interface BranchStage {
  /** The view that has the picture to itself, or the larger part of it. */
  readonly view: 'outside' | 'scope';
  /** Nothing of it is to be seen through the endoscope: the outside view stands alone. */
  readonly alone?: true;
  /** At least one. A stage goes on from where the one before it ended. */
  readonly steps: readonly BranchStep[];
  /** On what its text rests; at least one. */
  readonly sources: readonly string[];
  /** None where no source that was read gives any. */
  readonly figures: readonly BranchFigure[];
  /** The figures contradict each other, and are shown so. */
  readonly disputed?: true;
}

/** What is asked before a stage: options by their ids, in the order in which they are offered, one of them right. */
export interface BranchQuestion {
  readonly options: readonly string[];
  readonly right: string;
  /** On what the explanations rest. */
  readonly sources: readonly string[];
}

/** A complication: where it leaves the story, its stages, and what is asked before two of them. */
export interface Branch {
  readonly id: BranchId;
  readonly chapter: string;
  /** A moment of that chapter. */
  readonly leavesAt: Moment;
  readonly stages: Readonly<Record<BranchStageName, BranchStage>>;
  readonly questions: Readonly<Record<BranchQuestionName, BranchQuestion>>;
}

/** A place in a branch. */
export interface BranchPlace {
  readonly id: BranchId;
  readonly stage: BranchStageName;
  /** How often the stage has been run through, 1 at first: what it comes to does not depend on it. */
  readonly take: number;
}

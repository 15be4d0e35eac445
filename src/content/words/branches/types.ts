import type { BranchId, BranchQuestionName, BranchStageName } from '../../../procedure/branches';

/** A figure as it is written, and what it is a figure of. */
export interface BranchFigureWords {
  readonly figure: string;
  readonly says: string;
}

export interface BranchStageWords {
  readonly text: string;
  /** By the figure's id. */
  readonly figures: Readonly<Record<string, BranchFigureWords>>;
}

export interface BranchQuestionWords {
  readonly ask: string;
  /** By the option's id: what is offered, and why it is right or wrong. */
  readonly options: Readonly<Record<string, { readonly say: string; readonly why: string }>>;
}

export interface BranchWords {
  readonly name: string;
  /** Asked where the story passes it, e.g. « et si le vaisseau saignait ? ». */
  readonly whatIf: string;
  readonly stages: Readonly<Record<BranchStageName, BranchStageWords>>;
  readonly questions: Readonly<Record<BranchQuestionName, BranchQuestionWords>>;
}

/** Words of the complications that are met as branches of the story. */
export interface BranchesWords {
  readonly intro: string;
  /** Predictions stay in the page. */
  readonly private: string;
  readonly list: string;
  /** Where in the story a branch leaves it, by the chapter's title. */
  readonly leavesIn: (chapter: string) => string;
  readonly here: string;
  /** Before what might happen in this chapter. */
  readonly hint: string;
  readonly path: string;
  readonly stageNames: Readonly<Record<BranchStageName, string>>;
  readonly stageShort: Readonly<Record<BranchStageName, string>>;
  readonly predict: string;
  /** Of a step of the path, for those who do not see it. */
  readonly stepOf: (step: number, of: number, name: string) => string;
  readonly figures: string;
  readonly disputed: string;
  readonly noFigure: string;
  readonly again: string;
  readonly check: string;
  readonly showMe: string;
  readonly right: string;
  readonly wrong: string;
  readonly shown: string;
  readonly rightOne: string;
  readonly yourOne: string;
  readonly rightAnswer: (answer: string) => string;
  readonly go: Readonly<Record<BranchQuestionName, string>>;
  readonly back: string;
  readonly model: string;
  readonly branches: Readonly<Record<BranchId, BranchWords>>;
}

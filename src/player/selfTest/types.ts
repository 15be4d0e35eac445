import type { Fact, FactValue, Flaw, Step } from '../../procedure/selfTest';
import type { StructureName } from '../../procedure/structures';
import type { WallLayer } from '../../scene/dissection';

/** What somebody can choose to be asked. */
export const TEST_KINDS = ['name', 'order', 'choose', 'error'] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** What questions are made of; a structure, step, fact or flaw more makes questions more. */
export interface TestMatter {
  /** Structures that can be marked in the picture. */
  readonly structures: readonly StructureName[];
  /** Of each structure the names that would be just as right for it. */
  readonly alsoRight: Readonly<Partial<Record<StructureName, readonly StructureName[]>>>;
  readonly steps: readonly Step[];
  /** When each step is told, s. */
  readonly stepTimes: Readonly<Record<string, number>>;
  readonly facts: readonly Fact[];
  readonly flaws: readonly Flaw[];
}

/** What is this? One of four names. */
export interface NameQuestion {
  readonly form: 'name';
  readonly structure: StructureName;
  readonly options: readonly StructureName[];
}
/** In which order are these done? */
export interface OrderQuestion {
  readonly form: 'order';
  /** Ids of steps, shuffled. */
  readonly options: readonly string[];
}
/** Which value is right? */
export interface ChooseQuestion {
  readonly form: 'choose';
  readonly fact: string;
  readonly options: readonly FactValue[];
  /** To be answered by pointing; whoever cannot chooses. */
  readonly inPicture: boolean;
}
/** Which of these statements is wrong? */
export interface StatementQuestion {
  readonly form: 'statement';
  readonly options: readonly { readonly fact: string; readonly value: FactValue }[];
}
/** What is wrong in this picture? */
export interface FlawQuestion {
  readonly form: 'flaw';
  readonly flaw: string;
  /** Ids of flaws. */
  readonly options: readonly string[];
}
export type Question = NameQuestion | OrderQuestion | ChooseQuestion | StatementQuestion | FlawQuestion;
export type QuestionForm = Question['form'];

const KIND_OF: Readonly<Record<QuestionForm, TestKind>> = {
  name: 'name',
  order: 'order',
  choose: 'choose',
  statement: 'error',
  flaw: 'error',
};
export const kindOf = ({ form }: { readonly form: QuestionForm }): TestKind => KIND_OF[form];

/** What can be read off a place of the organ that was pointed at. */
export interface PlacePointed {
  readonly depthCm: number;
  /** Of the clock face, looking distally. */
  readonly hour: number;
  /** null: on a surface that belongs to none. */
  readonly layer: WallLayer | null;
}

/** An answer: indices of options, one or all in the order that was given, or a place of the organ. */
export type Given = { readonly chosen: readonly number[] } | { readonly pointed: PlacePointed };

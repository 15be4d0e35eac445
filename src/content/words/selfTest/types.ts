import type { CaseParameters } from '../../../procedure/case';
import type { FactUnit, FactValue } from '../../../procedure/selfTest';

export type TestKind = 'name' | 'order' | 'choose' | 'error';

export interface FactWords {
  readonly ask: string;
  /** Of a fact that can stand as a statement: that statement, with a value written out. */
  readonly say?: (value: string) => string;
  readonly why: string;
}

/** A picture with one thing wrong. */
export interface FlawWords {
  /** At which moment of the procedure it was meant to be taken. */
  readonly moment: string;
  readonly wrong: string;
  readonly why: string;
}

/** Words of the self-test. */
export interface SelfTestWords {
  readonly heading: string;
  readonly intro: string;
  /** The score stays in the page. */
  readonly private: string;
  readonly kindsHeading: string;
  readonly kinds: Readonly<Record<TestKind, string>>;
  readonly noKind: string;
  readonly countHeading: string;
  readonly begin: string;
  readonly question: (number: number, of: number) => string;
  readonly prompts: Readonly<Record<'name' | 'order' | 'statement' | 'flaw', string>>;
  /** Steps are pressed one after the other. */
  readonly orderHint: string;
  /** A step that has been given its place. */
  readonly orderPlace: (place: number, step: string) => string;
  readonly clear: string;
  readonly pointHint: string;
  readonly chooseInstead: string;
  readonly pointInstead: string;
  /** Of the picture, which is pointed into. */
  readonly pad: string;
  readonly padKeys: string;
  /** A place that was pointed at: its depth, where that is asked. */
  readonly pointedAt: (depthCm: number) => string;
  readonly pointed: string;
  readonly nothingThere: string;
  /** The ring in words, for those who do not see it. @param share of the wall's thickness, 0 at the lumen to 100. */
  readonly markAt: (depthCm: number, hour: number, share: number) => string;
  readonly markBeside: string;
  readonly markUnseen: string;
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  readonly yourPlace: string;
  /** A step that was given another place in the order. */
  readonly yourPlaceInOrder: (place: number) => string;
  readonly rightOrder: string;
  /** Why steps come in this order. */
  readonly orderWhy: string;
  readonly showMe: string;
  readonly showStep: (step: string) => string;
  /** A picture with a flaw as it should be, and back. */
  readonly showRight: string;
  readonly showFlaw: string;
  readonly next: string;
  readonly toResult: string;
  readonly result: string;
  readonly score: (right: number, of: number) => string;
  readonly review: string;
  readonly again: string;
  readonly stop: string;
  /** The story is on screen in the place of the question's picture. */
  readonly resting: string;
  readonly back: string;
  readonly value: (unit: FactUnit, value: FactValue) => string;
  /** The case of a picture with a flaw. */
  readonly flawCase: (approach: CaseParameters['approach']) => string;
  readonly steps: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly flaws: Readonly<Record<string, FlawWords>>;
}

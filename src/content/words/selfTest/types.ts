import type { FactUnit, FactValue } from '../../../procedure/selfTest';

export type TestKind = 'name' | 'order' | 'choose' | 'error';

export interface FactWords {
  readonly ask: string;
  /** The fact as a statement, with a value written out. */
  readonly say: (value: string) => string;
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
  readonly countHeading: string;
  readonly count: (questions: number) => string;
  readonly begin: string;
  readonly question: (number: number, of: number) => string;
  readonly prompts: Readonly<Record<'name' | 'order' | 'error', string>>;
  /** Steps are pressed one after the other. */
  readonly orderHint: string;
  readonly clear: string;
  /** The mark in words, for those who do not see it. */
  readonly markAt: (depthCm: number, hour: number) => string;
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: (answer: string) => string;
  readonly yourAnswer: (answer: string) => string;
  readonly rightOrder: string;
  readonly next: string;
  readonly toResult: string;
  readonly result: string;
  readonly score: (right: number, of: number) => string;
  readonly review: string;
  readonly again: string;
  readonly stop: string;
  readonly value: (unit: FactUnit, value: FactValue) => string;
  readonly steps: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, FactWords>>;
}

import type { ConflictId, Legend, ScaleUnit } from '../../poem/conflicts';

/** What a source says, and of whom or of what. */
export type Saying = readonly [value: string, about?: string];

/** A question or a measure, and what is said of it, by the id of the claim. */
export interface TopicWords {
  readonly what: string;
  readonly says: Readonly<Record<string, Saying>>;
}

export interface ConflictWords extends TopicWords {
  /** Why they differ, as far as the sources say it. */
  readonly why: string;
}

/** Words of what sources say against each other. */
export interface EvidenceWords {
  /** Opens the claims: there are this many questions to which sources answer differently. */
  readonly differ: (questions: number) => string;
  /** Of the claims in a list. */
  readonly claims: string;
  /** Before the reason. */
  readonly why: string;
  readonly unit: (unit: ScaleUnit, value: number) => string;
  /** What a full and what an open mark stand for. */
  readonly legends: Readonly<Record<Legend, readonly [full: string, open: string]>>;
  readonly conflicts: Readonly<Record<ConflictId, ConflictWords>>;
}

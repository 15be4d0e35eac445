import type {
  ApproachRow,
  ClockMark,
  ContrastedApproach,
  ContrastedType,
  FactId,
  TypeRow,
} from '../../poem/contrast';

export type ContrastTopic = 'types' | 'approaches';
/** What is measured of the model, one row of the table each. */
export type ModelRow = 'irp' | 'pressurized' | 'latency' | 'dci' | 'column';

/** Words of comparing the types and the approaches. */
export interface ContrastWords {
  readonly topic: string;
  readonly topics: Readonly<Record<ContrastTopic, string>>;
  /** What can be done on the page, in one sentence. */
  readonly intro: Readonly<Record<ContrastTopic, string>>;
  readonly inPicture: string;
  readonly table: Readonly<Record<ContrastTopic, string>>;
  /** Head of the column in which rows are named, for those who do not see the table. */
  readonly corner: string;
  readonly typeNames: Readonly<Record<ContrastedType, string>>;
  readonly approachNames: Readonly<Record<ContrastedApproach, string>>;
  readonly rows: Readonly<Record<TypeRow | ApproachRow, string>>;
  /** Over the rows that the model gives. */
  readonly model: string;
  readonly modelNote: (dilationMm: number) => string;
  readonly measures: Readonly<Record<ModelRow, string>>;
  /** How many swallows of how many. */
  readonly swallows: (count: number, of: number) => string;
  /** Pressure in the body at this moment, mmHg; alike from end to end, or from least to most. */
  readonly pressure: (least: number, most: number) => string;
  readonly pressureHeading: string;
  readonly make: string;
  /** The same for whoever does not see over which column it stands; begins with what is seen. */
  readonly makeCase: (name: string) => string;
  readonly isCase: string;
  readonly notes: Readonly<Record<ContrastTopic, string>>;
  /** Stands before a sentence on which sources do not agree. */
  readonly disagree: string;
  /** Sentences whose figures are declared in `content/poem/contrast.ts`. */
  readonly facts: Readonly<Record<FactId, string>>;
  readonly clock: {
    readonly heading: string;
    readonly front: string;
    readonly back: string;
    readonly right: string;
    readonly left: string;
    readonly clasp: string;
    readonly sling: string;
    readonly marks: Readonly<Record<ClockMark, string>>;
    readonly vessels: string;
    /** An hour, or from one to another. */
    readonly hours: (from: number, to: number) => string;
    readonly schematic: string;
  };
  /** Over the organ in the picture, where the ring of hours stands. */
  readonly ring: string;
}

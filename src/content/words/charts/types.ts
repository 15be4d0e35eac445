/** How a measured value stands to what is normal. */
export type StandingWord = 'below' | 'within' | 'above';
export type MeasureWord = 'irp' | 'dci' | 'latency' | 'lesResting';

/** A measure: its exact term, and what it tells in plain words. */
export interface Measured {
  readonly term: string;
  readonly plain: string;
}

/** Every word of the charts in one language. Numbers come in bare, and leave with their unit. */
export interface ChartWords {
  /** Said honestly under every chart. */
  readonly model: string;
  /** Buttons that open what stands behind a chart. */
  readonly normalAndSource: string;
  readonly seeNumbers: string;
  /** Heads of the columns of measured values. */
  readonly measure: string;
  readonly value: string;
  /** Where a measure does not exist: nothing moved that could be measured. */
  readonly nothing: string;
  readonly standings: Readonly<Record<StandingWord, string>>;

  readonly units: {
    readonly mmHg: (value: number) => string;
    readonly seconds: (value: number) => string;
    readonly cm: (value: number) => string;
    readonly mm: (value: number) => string;
    readonly mL: (value: number) => string;
    readonly minutes: (value: number) => string;
    /** mmHg·s·cm */
    readonly contraction: (value: number) => string;
    /** mm²/mmHg */
    readonly index: (value: number) => string;
    /** A bare number, e.g. at a tick of an axis. */
    readonly plain: (value: number) => string;
  };

  /** What is normal, as a short phrase. */
  readonly norms: {
    readonly lesResting: (fromMmHg: number, toMmHg: number) => string;
    readonly irp: (belowMmHg: number) => string;
    readonly dci: (mean: number, deviation: number) => string;
    readonly latency: (leastS: number) => string;
    readonly pressurization: (leastMmHg: number) => string;
    readonly distensibility: (least: number) => string;
    readonly column: (belowCm: number, minute: number) => string;
    readonly eckardt: (most: number, outOf: number) => string;
  };

  readonly map: {
    readonly title: string;
    readonly sentence: string;
    readonly depthAxis: string;
    readonly timeAxis: string;
    readonly pressureAxis: string;
    readonly colors: string;
    readonly colorMaps: Readonly<Record<'even' | 'clinical', string>>;
    /** The line of equal pressure. */
    readonly contour: (mmHg: number) => string;
    readonly landmarks: Readonly<Record<'upperSphincter' | 'lowerSphincter' | 'stomach', string>>;
    /** Quiet names on the map. */
    readonly swallow: string;
    readonly deceleration: string;
    readonly latency: (seconds: number) => string;
    readonly window: (seconds: number) => string;
    readonly box: (mmHg: number) => string;
    readonly pressurized: (mmHg: number) => string;
    readonly measures: Readonly<Record<MeasureWord, Measured>>;
    readonly kinds: Readonly<
      Record<'normal' | 'ineffective' | 'failed' | 'premature' | 'pressurized', string>
    >;
    readonly diagnoses: Readonly<Record<'normal' | 'I' | 'II' | 'III' | 'other', string>>;
    /** What the picture shows, for those who do not see it: whose it is, what the swallow is like. */
    readonly described: (name: string, kind: string, diagnosis: string) => string;
    readonly tableOf: (name: string) => string;
    readonly tableCorner: string;
  };

  readonly barium: {
    readonly title: string;
    readonly sentence: string;
    readonly rulerAxis: string;
    readonly sphincter: string;
    readonly limit: (cm: number) => string;
    readonly retained: (mL: number) => string;
    /** No column stands. */
    readonly empty: string;
    readonly emptying: Readonly<Record<'adequate' | 'inadequate', (cm: number, minute: number) => string>>;
    /** How the columns of the second study at the last picture stand to those of the first: a share of its height. */
    readonly fall: (share: number, minute: number) => string;
    /** The moment shown, s after drinking began. */
    readonly clock: (seconds: number) => string;
    readonly described: (name: string, heights: string) => string;
    readonly tableOf: (name: string, drunkMl: number) => string;
    readonly heads: Readonly<Record<'minute' | 'column' | 'width' | 'retained', string>>;
  };

  readonly bag: {
    /** In the place of an index: so small a filling does not open the junction. */
    readonly closed: string;
    readonly title: string;
    readonly sentence: string;
    readonly depthAxis: string;
    /** Beside a sample of the mark that shows how wide a waist at the limit would be. */
    readonly limit: (index: number) => string;
    readonly described: (name: string, indices: string) => string;
    readonly tableOf: (name: string) => string;
    readonly heads: Readonly<Record<'volume' | 'waist' | 'area' | 'pressure' | 'index', string>>;
  };

  readonly eckardt: {
    readonly title: string;
    readonly sentence: string;
    readonly parts: Readonly<Record<'dysphagia' | 'regurgitation' | 'chestPain' | 'weightLoss', string>>;
    readonly total: string;
    readonly outOf: (score: number, most: number) => string;
    readonly success: (most: number) => string;
    /** Whoever had no operation has no score. */
    readonly none: (name: string) => string;
    readonly tableOf: string;
    readonly part: string;
  };
}

import type { Esophagus, SwallowRun } from './types';

/** What one swallow looks like under the Chicago classification v4.0. */
export const SWALLOW_KINDS = ['normal', 'ineffective', 'failed', 'premature', 'pressurized'] as const;
export type SwallowKind = (typeof SWALLOW_KINDS)[number];

/** High-resolution manometry of one swallow, by the published definitions (see `manometry.ts`). */
export interface SwallowMeasures {
  /** When the upper sphincter opened, s from the start of the run. */
  readonly upperSphincterOpensS: number;
  /** Integrated relaxation pressure, mmHg. */
  readonly irpMmHg: number;
  /** Distal contractile integral, mmHg·s·cm. */
  readonly dciMmHgSCm: number;
  /** Distal latency, s; null: no contraction reaches the deceleration point. */
  readonly distalLatencyS: number | null;
  /** Contractile deceleration point: when (s from the start of the run) and where. */
  readonly deceleration: { readonly atS: number; readonly depthCm: number } | null;
  /** Largest pressure of the lower body, mmHg; its front's speed, cm/s (null: no front). */
  readonly peakMmHg: number;
  readonly speedCmS: number | null;
  /** Largest pressure that the whole body had at one instant, mmHg. */
  readonly pressurizationMmHg: number;
  readonly kind: SwallowKind;
}

export const DIAGNOSES = ['normal', 'I', 'II', 'III', 'other'] as const;
export type Diagnosis = (typeof DIAGNOSES)[number];

/** A manometry study: several swallows lying down, each 5 mL of water. */
export interface Manometry {
  /** One of the swallows in full, for the map: `swallows[0]`. */
  readonly run: SwallowRun;
  readonly swallows: readonly SwallowMeasures[];
  /** Sphincter at rest, before the first swallow, mmHg. */
  readonly lesRestingMmHg: number;
  readonly medianIrpMmHg: number;
  readonly diagnosis: Diagnosis;
}

/** Minutes after drinking at which the column is measured. */
export const BARIUM_MINUTES = [1, 2, 5] as const;

/** A timed barium study, standing. */
export interface TimedBarium {
  readonly run: SwallowRun;
  readonly drunkMl: number;
  /** One per minute of `BARIUM_MINUTES`. */
  readonly pictures: readonly {
    readonly minute: number;
    /** Height of the column above the sphincter, cm. */
    readonly columnCm: number;
    /** Widest diameter of the column, mm. */
    readonly widthMm: number;
    /** Still in the esophagus, mL. */
    readonly retainedMl: number;
    /** Filled radius at each `run.depthCm`, cm. */
    readonly radiusCm: Float64Array;
  }[];
}

/** A bag filled across the junction, as FLIP does. */
export interface Distensibility {
  readonly bagMl: number;
  readonly depthCm: Float64Array;
  /** Diameter along the bag, mm. */
  readonly diameterMm: Float64Array;
  readonly pressureMmHg: number;
  readonly leastDiameterMm: number;
  readonly leastDepthCm: number;
  readonly leastAreaMm2: number;
  /** Distensibility index of the junction, mm²/mmHg; null: so little gas or fluid does not open it at all. */
  readonly diMm2PerMmHg: number | null;
}

/** Parts of the Eckardt score, each 0 to 3. */
export interface Eckardt {
  readonly dysphagia: number;
  readonly regurgitation: number;
  readonly chestPain: number;
  readonly weightLoss: number;
}

/** All that is measured of one esophagus. */
export interface Study {
  readonly esophagus: Esophagus;
  readonly manometry: Manometry;
  readonly barium: TimedBarium;
  /** One for each of `BAG_ML`. */
  readonly distensibility: readonly Distensibility[];
  /** null: no operation, no score (healthy). */
  readonly eckardt: Eckardt | null;
}

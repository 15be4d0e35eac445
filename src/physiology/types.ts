/** How the esophagus moves: healthy, or an achalasia type of the Chicago classification v4.0. */
export const MOTILITIES = ['healthy', 'I', 'II', 'III'] as const;
export type Motility = (typeof MOTILITIES)[number];

/** Before or after the myotomy. */
export const STAGES = ['before', 'after'] as const;
export type Stage = (typeof STAGES)[number];

export const POSTURES = ['supine', 'upright'] as const;
export type Posture = (typeof POSTURES)[number];

/** What is swallowed; density and viscosity stand in `parameters.ts`. */
export const FLUIDS = ['water', 'viscous', 'barium', 'food'] as const;
export type FluidName = (typeof FLUIDS)[number];

/** Whose esophagus it is. All schematic; never a patient's data. */
export interface Esophagus {
  readonly motility: Motility;
  /** A healthy esophagus has no `'after'`. */
  readonly stage: Stage;
  /** Widest diameter of the body, mm, 15 to 80; only what is dilated by achalasia has it, a healthy one its own. */
  readonly bodyDiameterMm: number;
  /** Depths between which the circular muscle is cut (only read after the myotomy), cm from the incisors. */
  readonly myotomyStartCm: number;
  readonly myotomyEndCm: number;
}

/** One act of swallowing. */
export interface Gulp {
  /** When the upper sphincter opens, s from the start of the run. */
  readonly atS: number;
  /** 0: a dry swallow. */
  readonly volumeMl: number;
  /** How long the throat takes to deliver it, s. */
  readonly overS: number;
  /** Natural variation of this swallow, each about 1 (see `study`); left out: none. */
  readonly vigor?: number;
  readonly pace?: number;
  readonly relaxation?: number;
}

/** One run of the model. */
export interface SwallowSetup {
  readonly esophagus: Esophagus;
  readonly posture: Posture;
  readonly fluid: FluidName;
  readonly gulps: readonly Gulp[];
  /** Standing above the sphincter at the start (upright only), mL. */
  readonly standingMl: number;
  readonly durationS: number;
  /** Time between stored frames, s. */
  readonly frameS: number;
}

/**
 * A run: `frames` frames, `frameS` apart, of `cells` cells each. Row `f` of an array begins at `f * cells`.
 * Pressures are mmHg above gastric pressure, as manometry refers them.
 */
export interface SwallowRun {
  readonly setup: SwallowSetup;
  readonly frames: number;
  readonly frameS: number;
  readonly cells: number;
  /** Depth of the middle of each cell, cm from the incisors, ascending, and the length of each. */
  readonly depthCm: Float64Array;
  readonly cellCm: number;
  /** Cross-section filled by what was swallowed, cm². */
  readonly areaCm2: Float32Array;
  /** What a catheter lying in the lumen reads, mmHg. */
  readonly pressureMmHg: Float32Array;
  /** Squeeze of the muscle, mmHg: 0 slack. */
  readonly toneMmHg: Float32Array;
  /** Bookkeeping, one number per frame, mL: swallowed since the start, gone into the stomach, inside now. */
  readonly swallowedMl: Float64Array;
  readonly emptiedMl: Float64Array;
  readonly insideMl: Float64Array;
  /** Largest error of that bookkeeping over all steps, mL. */
  readonly worstImbalanceMl: number;
}

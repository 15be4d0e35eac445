import { WALL_EXAGGERATION } from './esophagus';
import type { LumenProfile } from './lumenProfile';

/**
 * The state of the tissue: everything the wall field depends on besides place. Plain values, so that it can be
 * compared, copied and drawn at random. Lengths in cm, depths in cm from the incisors, angles in radians.
 */
export interface Tissue {
  wallExaggeration: number;
  /** Half the widest diameter of the esophageal body. */
  bodyRadiusCm: number;
  /** Half the lumen at the lower sphincter. */
  lesRadiusCm: number;
  /** 0 collapsed to 1 distended. */
  insufflation: number;
  /** The lumen is held open by the endoscope down to this depth (above the mouth: nowhere). */
  scopeInLumenCm: number;
  /** Hour line of entry, tunnel and myotomy. */
  workTheta: number;
  /** Fluid cushion under the mucosa: middle depth and height. */
  blebCm: number;
  blebHeightCm: number;
  /** Blue dye, 0 to 1, from `entryCm` to `dyeEndCm`. */
  dye: number;
  dyeEndCm: number;
  /** Mucosal incision: upper end, length cut so far, how far the lips stand apart 0 to 1. */
  entryCm: number;
  incisionCm: number;
  incisionOpening: number;
  /** Share of the incision closed by clips, from its distal end. */
  closed: number;
  /** Tear of the mucosa over the tunnel: its length, and the share of it that clips have closed, from its distal end. */
  injuryCm: number;
  injuryClosed: number;
  /** Tunnel from the entry to here (at or above the entry: none), 0 collapsed to 1 held open by gas. */
  tunnelEndCm: number;
  tunnelOpening: number;
  /** The tunnel is held open by the endoscope down to this depth (at or above the entry: nowhere). */
  scopeInTunnelCm: number;
  /** Circular muscle is cut between these depths; how far the fibers have drawn back, 0 to 1. */
  myotomyStartCm: number;
  myotomyEndCm: number;
  fiberRetraction: number;
  /** Gas under tension round the stomach, 0 to 1. */
  abdominalGas: number;
  /** A swallow that runs; null: none does. */
  swallowed: LumenProfile | null;
  /** Bolus that comes back up: depth of its middle, radius of the lumen there (0: none), half length. */
  bolusCm: number;
  bolusRadiusCm: number;
  bolusHalfLengthCm: number;
}

/** Achalasia at rest: dilated body, closed sphincter, nothing done yet. */
export function restingTissue(): Tissue {
  return {
    wallExaggeration: WALL_EXAGGERATION,
    bodyRadiusCm: 2.3,
    lesRadiusCm: 0.05,
    insufflation: 0,
    scopeInLumenCm: -8,
    workTheta: Math.PI / 3,
    blebCm: 29.5,
    blebHeightCm: 0,
    dye: 0,
    dyeEndCm: 31,
    entryCm: 29,
    incisionCm: 0,
    incisionOpening: 0,
    closed: 0,
    injuryCm: 0,
    injuryClosed: 0,
    tunnelEndCm: 29,
    tunnelOpening: 0,
    scopeInTunnelCm: 20,
    myotomyStartCm: 34,
    myotomyEndCm: 34,
    fiberRetraction: 0,
    abdominalGas: 0,
    swallowed: null,
    bolusCm: 0,
    bolusRadiusCm: 0,
    bolusHalfLengthCm: 2,
  };
}

import { clamp, mix, smoothstep } from '../math/interpolate';
import { ringLeft, ringTopCm } from '../organ/caliber';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';
import { TUNNEL_HOUR, hourToTheta } from '../procedure/clockFace';
import { injuryClipCount } from './clips';
import { swallowedAt } from './swallowed';
import type { SceneState } from './types';

/** Height of the cushion over its volume: 10 mL stand about 9 mm high, a cap on a 4 cm base [D]. */
const blebHeightCm = (ml: number): number => 0.28 * Math.sqrt(ml);

/** Half length of a swallowed bolus, cm [D]. */
export const BOLUS_HALF_LENGTH_CM = 3;

/** Radius that gives a bolus of this length its volume (profile (1-u^2)^2, whose square integrates to 0.813). */
const bolusRadiusCm = (ml: number): number => Math.sqrt(ml / (Math.PI * BOLUS_HALF_LENGTH_CM * 0.813));

/** Writes the tissue of an instant into `out`. */
export function tissueOf(state: SceneState, caseParameters: CaseParameters, out: Tissue): Tissue {
  const v = state.values;
  const { entryDepthCm, myotomyStartCm, clipCount } = caseParameters;
  const inTunnel = v.scopeRoute > 0.5;
  out.bodyRadiusCm = v.bodyDiameterMm / 20;
  out.lesRadiusCm = v.lesOpeningMm / 20;
  out.insufflation = v.insufflation;
  out.scopeInLumenCm = inTunnel ? Math.min(v.tipDepthCm, entryDepthCm) : v.tipDepthCm;
  out.workTheta = hourToTheta(TUNNEL_HOUR[caseParameters.approach]);
  out.blebCm = entryDepthCm + caseParameters.incisionLengthMm / 20;
  out.blebHeightCm = blebHeightCm(v.blebMl);
  out.dye = v.dye;
  out.dyeEndCm = Math.max(entryDepthCm + mix(0.6, 2.2, clamp(v.blebMl / 10, 0, 1)), v.tunnelEndCm + 0.8);
  out.entryCm = entryDepthCm;
  out.incisionCm = v.incisionMm / 10;
  out.incisionOpening = v.incisionOpening;
  out.closed = clamp(v.clips / clipCount, 0, 1);
  out.injuryCm = v.mucosalInjuryMm / 10;
  out.injuryClosed = clamp(v.injuryClips / injuryClipCount(out), 0, 1);
  out.tunnelEndCm = v.tunnelEndCm;
  out.tunnelOpening = v.tunnelOpening;
  out.scopeInTunnelCm = inTunnel ? v.tipDepthCm : 0;
  out.myotomyStartCm = myotomyStartCm;
  out.myotomyEndCm = v.myotomyEndCm;
  out.fiberRetraction = v.fiberRetraction;
  out.abdominalGas = v.abdominalGas;
  out.swallowed = swallowedAt(state, caseParameters);
  out.bolusCm = v.bolusDepthCm;
  out.bolusRadiusCm = v.bolusMl > 0 ? bolusRadiusCm(v.bolusMl) : 0;
  out.bolusHalfLengthCm = BOLUS_HALF_LENGTH_CM;
  return out;
}

/** Food or fluid to be drawn in the lumen: filled from `topCm` to `bottomCm`, no wider than `widestCm`. */
export interface FluidBody {
  topCm: number;
  bottomCm: number;
  widestCm: number;
  /** 1: rounded at both ends (a bolus); 0: level on top (a column). */
  rounded: number;
}

/** Where a column standing on a closed sphincter ends; an open one lets it down toward the stomach, or to what still holds. */
const COLUMN_FOOT_CM = 38.6;
const OPEN_FOOT_CM = 41.6;
/** A column whose level is this deep has run out. */
const NO_COLUMN_CM = 41;

/** The column of standing food; empty (top below bottom) when none stands. */
export function columnOf(state: SceneState, out: FluidBody): FluidBody {
  const { lesOpeningMm, myotomyEndCm } = state.values;
  const open = smoothstep(3, 11, lesOpeningMm);
  const openFoot = mix(OPEN_FOOT_CM, ringTopCm(myotomyEndCm), ringLeft(myotomyEndCm));
  // While a swallow runs, what stands is part of it.
  const none = state.swallow.plan !== null || state.values.columnTopCm >= NO_COLUMN_CM;
  out.topCm = state.values.columnTopCm;
  out.bottomCm = none ? 0 : mix(COLUMN_FOOT_CM, openFoot, open);
  out.widestCm = 3.5;
  out.rounded = 0;
  return out;
}

/** Past this depth what is swallowed is free in the stomach and no longer shaped by the lumen, cm. */
const STOMACH_CM = 41.8;

/** The swallowed bolus as far as it is in the gullet; empty when there is none. */
export function bolusOf(state: SceneState, out: FluidBody): FluidBody {
  const { bolusDepthCm, bolusMl } = state.values;
  const present = bolusMl > 0.01;
  out.topCm = present ? bolusDepthCm - BOLUS_HALF_LENGTH_CM : 0;
  out.bottomCm = present ? Math.min(bolusDepthCm + BOLUS_HALF_LENGTH_CM, STOMACH_CM) : -1;
  out.widestCm = present ? bolusRadiusCm(bolusMl) : 0;
  out.rounded = 1;
  return out;
}

import { mix, smoothstep } from '../math/interpolate';
import { AROUND_MMHG, BODY, CELL_CM, FILM_CM2, LES, LEVEL, SOFTEST_MMHG, STIFFENING } from './parameters';
import type { Esophagus } from './types';

/**
 * The tube of one esophagus, cell by cell. The wall's law: with p the pressure inside less that around and less the
 * squeeze of the muscle, the lumen is closed below 0, opens in proportion to p (`compliance`) up to its full caliber
 * and then hardly; both corners are rounded.
 */
export interface Tube {
  readonly cells: number;
  readonly depthCm: Float64Array;
  readonly aroundMmHg: Float64Array;
  /** cm² per mmHg up to full caliber. */
  readonly compliance: Float64Array;
  /** Pressure of full caliber, mmHg. */
  readonly fullMmHg: Float64Array;
  /** Rounding of the corner at 0, mmHg. */
  readonly softMmHg: Float64Array;
  /** Shape of the sphincter's tone, 0 to 1. */
  readonly sphincter: Float64Array;
  /** How far the circular muscle is cut, 0 to 1. */
  readonly cut: Float64Array;
}

/** Radius of the lumen when full, above the sphincter, cm. */
export function fullRadiusCm(s: number, { motility, bodyDiameterMm }: Esophagus): number {
  const widest = motility === 'healthy' ? BODY.healthyRadiusCm : bodyDiameterMm / 20;
  const body = mix(BODY.upperRadiusCm, widest, smoothstep(19, 33.5, s));
  return mix(body, Math.min(body, BODY.healthyRadiusCm), smoothstep(33.9, 38.6, s));
}

/** Share of the muscle that is cut at a depth: whole between the ends, lost over half a centimeter. */
const cutAt = (s: number, { stage, myotomyStartCm, myotomyEndCm }: Esophagus): number =>
  stage === 'after' && myotomyEndCm > myotomyStartCm
    ? smoothstep(myotomyStartCm - 0.25, myotomyStartCm + 0.25, s) *
      (1 - smoothstep(myotomyEndCm - 0.25, myotomyEndCm + 0.25, s))
    : 0;

/** Shape of the sphincter: strongest at its middle. */
function sphincterAt(s: number): number {
  const u = (s - LEVEL.lesStart) / (LEVEL.lesEnd - LEVEL.lesStart);
  return u <= 0 || u >= 1 ? 0 : Math.sin(Math.PI * u) ** 0.8;
}

export function tubeOf(esophagus: Esophagus): Tube {
  const cells = Math.round((LEVEL.bottom - LEVEL.top) / CELL_CM);
  const field = (): Float64Array => new Float64Array(cells);
  const tube = {
    cells,
    depthCm: field(),
    aroundMmHg: field(),
    compliance: field(),
    fullMmHg: field(),
    softMmHg: field(),
    sphincter: field(),
    cut: field(),
  };
  const healthy = esophagus.motility === 'healthy';
  for (let i = 0; i < cells; i += 1) {
    const s = LEVEL.top + (i + 0.5) * CELL_CM;
    const cut = cutAt(s, esophagus);
    const gate = smoothstep(LEVEL.lesStart - 0.5, LEVEL.lesStart + 0.5, s);
    const fullCm2 = mix(Math.PI * fullRadiusCm(s, esophagus) ** 2, LES.fullCm2, gate);
    // A body that is not dilated, and the upper part of one that is, stay as firm as a healthy one.
    const slack = healthy ? 0 : smoothstep(BODY.upperRadiusCm, 1.6, fullRadiusCm(s, esophagus));
    const body = mix(BODY.healthyCompliance, fullCm2 / BODY.slackFullMmHg, slack);
    const les = healthy ? LES.healthyCompliance : mix(LES.achalasiaCompliance, LES.healthyCompliance, cut);
    const compliance = mix(body, les, gate);
    tube.depthCm[i] = s;
    tube.aroundMmHg[i] =
      (healthy ? AROUND_MMHG.healthy : AROUND_MMHG.achalasia) *
      (1 - smoothstep(LEVEL.lesStart, LEVEL.lesStart + 2, s));
    tube.compliance[i] = compliance;
    tube.fullMmHg[i] = fullCm2 / compliance;
    tube.softMmHg[i] = Math.max(SOFTEST_MMHG, FILM_CM2 / compliance);
    tube.sphincter[i] = sphincterAt(s);
    tube.cut[i] = cut;
  }
  return tube;
}

/** The corner of the wall's law is rounded where |x| is below this; beyond, the law is straight. */
const STRAIGHT = 36;

/** ln(1 + e^x). */
const softplus = (x: number): number => (x > STRAIGHT ? x : x < -2 * STRAIGHT ? 0 : Math.log1p(Math.exp(x)));

/** Area of cell `i`, cm², at `p` mmHg above what holds it closed. */
export function areaAt(tube: Tube, i: number, p: number): number {
  const soft = tube.softMmHg[i]!;
  const opening = softplus(p / soft);
  if (opening === 0) return 0;
  return tube.compliance[i]! * soft * (opening - YIELDS_LESS * softplus((p - tube.fullMmHg[i]!) / soft));
}

/** What full caliber takes from the wall's answer. */
const YIELDS_LESS = 1 - 1 / STIFFENING;

/**
 * The whole tube at trial pressures `p` (mmHg above gastric), held closed by `held`: area of every cell (cm²) and how
 * much it widens per mmHg. Both together, as they share what is dear: one exponential for each corner of the law.
 */
export function answerOf(
  tube: Tube,
  p: Float64Array,
  held: Float64Array,
  areaCm2: Float64Array,
  slopeCm2PerMmHg: Float64Array,
): void {
  const { cells, compliance, fullMmHg, softMmHg } = tube;
  for (let i = 0; i < cells; i += 1) {
    const soft = softMmHg[i]!;
    const above = p[i]! - held[i]!;
    const x = above / soft;
    if (x < -2 * STRAIGHT) {
      areaCm2[i] = 0;
      slopeCm2PerMmHg[i] = 0;
      continue;
    }
    let opening = x;
    let yields = 1;
    if (x <= STRAIGHT) {
      const e = Math.exp(x);
      opening = Math.log1p(e);
      yields = e / (1 + e);
    }
    const y = (above - fullMmHg[i]!) / soft;
    if (y > STRAIGHT) {
      opening -= YIELDS_LESS * y;
      yields -= YIELDS_LESS;
    } else if (y > -STRAIGHT) {
      const e = Math.exp(y);
      opening -= YIELDS_LESS * Math.log1p(e);
      yields -= (YIELDS_LESS * e) / (1 + e);
    }
    areaCm2[i] = compliance[i]! * soft * opening;
    slopeCm2PerMmHg[i] = compliance[i]! * yields;
  }
}

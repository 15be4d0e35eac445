import { esophagusKey } from '../physiology/esophagusKey';
import { swallowSteps, finished, type Work } from '../physiology/run';
import type { Esophagus, SwallowRun, SwallowSetup } from '../physiology/types';
import type { CaseParameters } from '../procedure/case';
import type { Side } from '../procedure/pairs';
import { caseOfSide, isAfter } from '../procedure/sideCase';
import type { SwallowPlan } from '../procedure/types';

/** Whose esophagus stands on a side of a case: the model knows its type and its cut, and no approach. */
export function esophagusOf(caseParameters: CaseParameters, side: Side): Esophagus {
  const { type, bodyDiameterMm, myotomyStartCm, myotomyEndCm } = caseOfSide(caseParameters, side);
  return {
    motility: side === 'healthy' ? 'healthy' : type,
    stage: isAfter(side) ? 'after' : 'before',
    bodyDiameterMm,
    myotomyStartCm,
    myotomyEndCm,
  };
}

/** Time between two stored frames of a swallow that is drawn, s. */
const FRAME_S = 0.05;

const setupOf = (plan: SwallowPlan, side: Side, caseParameters: CaseParameters): SwallowSetup => ({
  esophagus: esophagusOf(caseParameters, side),
  posture: plan.posture,
  fluid: plan.fluid,
  gulps: plan.gulps,
  standingMl: side === 'healthy' ? 0 : plan.standingMl,
  durationS: plan.durationS,
  frameS: FRAME_S,
});

/**
 * Runs already reckoned. A run is a pure function of its setup, so keeping some changes nothing but the time it takes;
 * the oldest go when a person tries many cases.
 */
const kept = new Map<string, SwallowRun>();
const MOST_KEPT = 12;

const keyOf = ({ esophagus, ...rest }: SwallowSetup): string =>
  JSON.stringify([esophagusKey(esophagus), rest]);

function keep(key: string, run: SwallowRun): SwallowRun {
  kept.delete(key);
  kept.set(key, run);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return run;
}

/** Forgets the runs of every case that was looked at. */
export const forgetRuns = (): void => kept.clear();

/** Reckons the run of a swallow on one side of a case a little at a time, unless it is known. */
export function* prepareSwallow(
  plan: SwallowPlan,
  side: Side,
  caseParameters: CaseParameters,
): Work<SwallowRun> {
  const setup = setupOf(plan, side, caseParameters);
  const key = keyOf(setup);
  return keep(key, kept.get(key) ?? (yield* swallowSteps(setup)));
}

/** The same run at once. */
export const swallowRun = (plan: SwallowPlan, side: Side, caseParameters: CaseParameters): SwallowRun =>
  finished(prepareSwallow(plan, side, caseParameters));

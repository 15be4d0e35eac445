import { clamp } from '../math/interpolate';
import { atTime } from '../physiology/frame';
import type { SwallowRun } from '../physiology/types';
import type { CaseParameters } from '../procedure/case';
import { swallowRun } from './swallowRuns';
import type { SceneState } from './types';

/** A stream thinner than this is passing, one wider stands, cm². */
const STANDS_CM2 = 0.8;
/** Standing food reaches down to here, cm: the sphincter begins. */
const FOOT_CM = 37.4;
/** What is deeper than this has passed into the sphincter, cm. */
const PASSED_CM = 38;

/** Between these depths the pressure is that of the body: no sphincter squeezes there, cm. */
const BODY_CM = { from: 20, to: 36 } as const;

/** What a swallow has come to at an instant. */
export interface SwallowFacts {
  /** Upper level of what stands above the sphincter, cm from the incisors; null: nothing stands. */
  columnTopCm: number | null;
  /** How far the foremost of the mouthful has come, cm from the incisors; null: nothing is on its way. */
  frontCm: number | null;
  insideMl: number;
  emptiedMl: number;
  /** Least and greatest pressure anywhere in the body, mmHg above gastric. */
  leastBodyMmHg: number;
  mostBodyMmHg: number;
}

/** What is being swallowed at this instant; null: nothing. */
export function swallowFacts({ swallow }: SceneState, caseParameters: CaseParameters): SwallowFacts | null {
  if (!swallow.plan) return null;
  return factsAt(swallowRun(swallow.plan, swallow.side, caseParameters), swallow.timeS);
}

/** The same of a run at `t`, s from its start. */
function factsAt(run: SwallowRun, t: number): SwallowFacts {
  const row = clamp(Math.round(t / run.frameS), 0, run.frames - 1) * run.cells;
  let columnTopCm: number | null = null;
  let i = run.depthCm.findIndex((s) => s > FOOT_CM) - 1;
  for (; i >= 0 && run.areaCm2[row + i]! > STANDS_CM2; i -= 1) columnTopCm = run.depthCm[i]! - run.cellCm / 2;
  let frontCm: number | null = null;
  for (; i >= 0; i -= 1)
    if (run.areaCm2[row + i]! > STANDS_CM2 / 8 && run.depthCm[i]! < PASSED_CM) {
      frontCm = run.depthCm[i]!;
      break;
    }
  return {
    columnTopCm,
    frontCm,
    insideMl: atTime(run, run.insideMl, t),
    emptiedMl: atTime(run, run.emptiedMl, t),
    ...bodyPressure(run, row),
  };
}

function bodyPressure(
  { depthCm, pressureMmHg }: SwallowRun,
  row: number,
): Pick<SwallowFacts, 'leastBodyMmHg' | 'mostBodyMmHg'> {
  let leastBodyMmHg = Infinity;
  let mostBodyMmHg = -Infinity;
  // Labels ask in every frame: nothing is copied.
  for (let i = 0; i < depthCm.length; i++) {
    if (depthCm[i]! <= BODY_CM.from || depthCm[i]! >= BODY_CM.to) continue;
    leastBodyMmHg = Math.min(leastBodyMmHg, pressureMmHg[row + i]!);
    mostBodyMmHg = Math.max(mostBodyMmHg, pressureMmHg[row + i]!);
  }
  return { leastBodyMmHg, mostBodyMmHg };
}

import { clamp, mix, smoothstep } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import { atTime } from '../physiology/frame';
import type { CaseParameters } from '../procedure/case';
import { swallowRun } from './swallowRuns';
import type { SceneState } from './types';

/** Where what leaves the sphincter begins to fall and where it comes to rest, world cm [D]: down the open stomach. */
const FROM: Readonly<WorldPoint> = { x: 0.85, y: -1.5, z: 0.1 };
const TO: Readonly<WorldPoint> = { x: 2.7, y: -10.8, z: 1.5 };
/** The first of it falls for this long, s, once this much is through, mL [D]. */
const FALLS_S = 0.8;
const FIRST_ML = 0.4;
/** Flow that is drawn as a stream half as thick as the thickest, mL/s, and the thickest, cm of radius [D]. */
const HALF_FLOW_ML_S = 3;
const THICKEST_CM = 0.5;

/** More than this runs on over the floor and out of the picture, mL [D]. */
const LIES_ML = 15;

/** What was swallowed, once it is in the stomach. */
export interface Drop {
  readonly center: WorldPoint;
  /** 0: nothing in the stomach. */
  radiusCm: number;
  /** 1 round, below 1 spread out on the floor with the same volume. */
  height: number;
  /** What is falling: from the sphincter to the drop, thick as the flow; 0: nothing falls. */
  streamCm: number;
  readonly streamFrom: Readonly<WorldPoint>;
}

export const createDrop = (): Drop => ({
  center: { x: 0, y: 0, z: 0 },
  radiusCm: 0,
  height: 1,
  streamCm: 0,
  streamFrom: FROM,
});

/** Writes where what was swallowed lies in the stomach at this instant. */
export function dropAt({ swallow }: SceneState, caseParameters: CaseParameters, out: Drop): Drop {
  out.radiusCm = 0;
  out.streamCm = 0;
  if (!swallow.plan) return out;
  const run = swallowRun(swallow.plan, swallow.side, caseParameters);
  const emptied = (t: number): number => atTime(run, run.emptiedMl, t);
  const now = emptied(swallow.timeS);
  if (now < FIRST_ML) return out;
  const fallen = clamp((swallow.timeS - firstThrough(run.emptiedMl) * run.frameS) / FALLS_S, 0, 1);
  const whole = Math.cbrt((3 * Math.min(now, LIES_ML)) / (4 * Math.PI));
  out.radiusCm = whole;
  out.center.x = mix(FROM.x, TO.x, fallen);
  out.center.y = mix(FROM.y, TO.y, fallen * fallen);
  out.center.z = mix(FROM.z, TO.z, fallen);
  out.height = mix(1, 0.5, smoothstep(0.85, 1, fallen));
  const flow = Math.max(0, now - emptied(swallow.timeS - 0.2)) / 0.2;
  out.streamCm = fallen > 0.2 ? THICKEST_CM * Math.sqrt(flow / (flow + HALF_FLOW_ML_S)) : 0;
  return out;
}

/** First frame at which enough is through to be drawn. */
const firstThrough = (emptiedMl: Float64Array): number => emptiedMl.findIndex((ml) => ml >= FIRST_ML);

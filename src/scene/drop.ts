import { clamp, mix, smoothstep } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import type { SceneState } from './types';

/** A swallowed bolus leaves the sphincter here, and lies on the floor of the stomach when its track says this much more, cm. */
const LEAVES_CM = 42;
const FALL_CM = 3.6;
/** Where it leaves and where it comes to rest, world cm [D]: down the open stomach, by its own weight. */
const FROM: Readonly<WorldPoint> = { x: 0.85, y: -1.5, z: 0.1 };
const TO: Readonly<WorldPoint> = { x: 2.7, y: -10.8, z: 1.5 };

/** What was swallowed, once it is in the stomach. */
export interface Drop {
  readonly center: WorldPoint;
  /** 0: nothing in the stomach. */
  radiusCm: number;
  /** 1 round, below 1 spread out on the floor with the same volume. */
  height: number;
}

export const createDrop = (): Drop => ({ center: { x: 0, y: 0, z: 0 }, radiusCm: 0, height: 1 });

/** Writes where the swallowed bolus lies in the stomach at this instant. */
export function dropAt(state: SceneState, out: Drop): Drop {
  const { bolusDepthCm, bolusMl } = state.values;
  const fallen = clamp((bolusDepthCm - LEAVES_CM) / FALL_CM, 0, 1);
  const whole = Math.cbrt((3 * bolusMl) / (4 * Math.PI));
  out.radiusCm = whole * smoothstep(0, 0.18, fallen);
  out.center.x = mix(FROM.x, TO.x, fallen);
  out.center.y = mix(FROM.y, TO.y, fallen * fallen);
  out.center.z = mix(FROM.z, TO.z, fallen);
  out.height = mix(1, 0.6, smoothstep(0.85, 1, fallen));
  return out;
}

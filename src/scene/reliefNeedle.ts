import { smoothstep } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import { BODY_MIDLINE_X, bodyPoint } from '../organ/neighbors/body';
import { skinSwell } from '../organ/neighbors/tension';
import type { SceneState } from './types';

/**
 * The cannula that lets gas out of a tense abdomen: 18 G, in the right upper quadrant, at least 5 cm below the ribs
 * (S37 [V1]). Drawn thicker than life, and its hub plain [D].
 */
export const RELIEF_NEEDLE = {
  /** Where it goes in: height in the world, cm, and direction from the front, radians, - to the patient's right. */
  y: -9,
  angle: -0.5,
  /** Its tip lies so far behind the skin: through the wall, in the gas [D]. */
  deepCm: 2.1,
  /** Length of the steel [D], of the hub, and their radii as drawn. */
  shaftCm: 5.4,
  hubCm: 2.4,
  shaftRadiusCm: 0.13,
  hubRadiusCm: 0.42,
} as const;

/** It comes from so far before the skin, cm. */
const FROM_CM = 7;

export interface ReliefNeedle {
  readonly tip: WorldPoint;
  /** Unit direction from the hub to the tip. */
  readonly direction: WorldPoint;
  shown: boolean;
}

export const createReliefNeedle = (): ReliefNeedle => ({
  tip: { x: 0, y: 0, z: 0 },
  direction: { x: 0, y: 0, z: -1 },
  shown: false,
});

const swell: WorldPoint = { x: 0, y: 0, z: 0 };

/** Writes whether the needle is there, and then where: it goes with the skin as that falls. */
export function reliefNeedleAt({ values }: SceneState, out: ReliefNeedle): ReliefNeedle {
  const { reliefNeedle, abdominalGas } = values;
  const { y, angle, deepCm } = RELIEF_NEEDLE;
  out.shown = reliefNeedle > 0.01;
  if (!out.shown) return out;
  const { tip, direction } = out;
  bodyPoint(y, angle, tip);
  skinSwell(tip, swell);
  // Square to the trunk, and a little toward the feet.
  const [dx, dz] = [tip.x - BODY_MIDLINE_X, tip.z];
  const level = Math.hypot(dx, dz) || 1;
  const tilt = 0.16;
  const length = Math.hypot(1, tilt);
  direction.x = -dx / level / length;
  direction.y = -tilt / length;
  direction.z = -dz / level / length;
  const before = FROM_CM * (1 - smoothstep(0, 1, reliefNeedle)) - deepCm * smoothstep(0.55, 1, reliefNeedle);
  tip.x += abdominalGas * swell.x - direction.x * before;
  tip.y += abdominalGas * swell.y - direction.y * before;
  tip.z += abdominalGas * swell.z - direction.z * before;
  return out;
}

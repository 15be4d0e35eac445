import { clamp, mix, smoothstep } from '../../math/interpolate';
import type { WorldPoint } from '../coordinates';
import { BODY_MIDLINE_X, bodyPoint } from './body';
import { diaphragmPoint, HIATUS, RIM } from './diaphragm';

/**
 * Gas under tension in the abdomen: the belly bulges, the domes of the diaphragm are pushed up, and the gas lies where a
 * supine patient's abdomen is highest, under the front wall and under the domes. How far is drawn for the eye [D].
 * Skin, domes and heart move linearly with the amount: their meshes are made once and moved by one number.
 */

/** How far the front of the belly moves, and between which heights it does, cm in the world. */
const BULGE_CM = { most: 3, upper: 0, middle: -12, lower: -31 } as const;
/** Middle of the trunk from front to back at the belly, cm. */
const TRUNK_Z = 0.3;
/** Flanks give less than the front: share. */
const FLANK = 0.28;

/** How far the domes rise, cm, and where they stand. */
const RISE_CM = 2.6;
const DOMES = [
  { x: -8.2, z: 0, wide: 6.2, deep: 6.4, share: 1 },
  { x: 6, z: 0.3, wide: 5.6, deep: 6, share: 0.92 },
] as const;
/** The hiatus stays where the esophagus is: so far from it nothing rises, and all of it does, cm. */
const FROM_HIATUS_CM = { fixed: 1.4, free: 5 } as const;

/** Writes how a place of the skin moves at the full amount, cm. */
export function skinSwell({ x, y, z }: Readonly<WorldPoint>, out: WorldPoint): WorldPoint {
  const { most, upper, middle, lower } = BULGE_CM;
  const along = smoothstep(lower, middle, y) * (1 - smoothstep(middle, upper, y));
  const [dx, dz] = [x - BODY_MIDLINE_X, z - TRUNK_Z];
  const away = Math.hypot(dx, dz) || 1;
  const front = Math.max(0, dz / away);
  const by = most * along * mix(FLANK, 1, front) * smoothstep(-0.5, 0.25, dz / away);
  out.x = (by * dx) / away;
  out.y = 0;
  out.z = (by * dz) / away;
  return out;
}

/** How far a place of the diaphragm rises at the full amount, cm. */
export function diaphragmRise({ x, y, z }: Readonly<WorldPoint>): number {
  let dome = 0;
  for (const { x: cx, z: cz, wide, deep, share } of DOMES) {
    const [dx, dz] = [(x - cx) / wide, (z - cz) / deep];
    dome = Math.max(dome, share * Math.exp(-(dx * dx + dz * dz)));
  }
  const rim = Math.hypot((x - RIM.x) / RIM.halfWidth, (z - RIM.z) / RIM.halfDepth);
  const free = smoothstep(FROM_HIATUS_CM.fixed, FROM_HIATUS_CM.free, Math.hypot(x - HIATUS.x, z - HIATUS.z));
  // The crura run down the spine and stay there.
  return RISE_CM * dome * free * (1 - clamp(rim, 0, 1) ** 4) * smoothstep(-3, 0.5, y);
}

/** How far the heart, which lies on the diaphragm, goes up with it at the full amount, cm: its base is held by the vessels. */
export const heartRise = ({ y }: Readonly<WorldPoint>): number => 1.3 * (1 - smoothstep(4, 12, y));

/** The layer of gas reaches from under the domes over their front to this height of the belly, cm. */
const FOOT_Y = -23;
/** How far round the front it reaches, radians, and how far back under the domes: share of the way from hiatus to rim. */
const REACH = { angle: 1.2, share: 0.36 } as const;
/** It is this thick in its middle at the full amount, cm. */
const THICK_CM = 2.6;
/** Thickness of the diaphragm with the ribs below it, and of the abdominal wall, cm. */
const UNDER_CM = { diaphragm: 0.45, wall: 1 } as const;
/** At these shares of its length the layer leaves the diaphragm and lies on the wall. */
const RIM_SHARE = { from: 0.36, to: 0.5 } as const;
/** Toward here it grows thick: the middle of what lies in the belly, cm in the world. */
const INWARD: Readonly<WorldPoint> = { x: -1.9, y: -8, z: -2 };

const swell: WorldPoint = { x: 0, y: 0, z: 0 };
const wall: WorldPoint = { x: 0, y: 0, z: 0 };

/** A place of the inner face of the abdominal wall. @param angle from the front, radians, + to the patient's left. */
function onWall(y: number, angle: number, gas: number, out: WorldPoint): void {
  bodyPoint(y, angle, out);
  skinSwell(out, swell);
  const [dx, dz] = [out.x - BODY_MIDLINE_X, out.z - TRUNK_Z];
  const away = Math.hypot(dx, dz) || 1;
  out.x += gas * swell.x - (UNDER_CM.wall * dx) / away;
  out.z += gas * swell.z - (UNDER_CM.wall * dz) / away;
}

/** How thick the layer is at a place of it, share of the most; nothing at its edges. */
export const gasThickness = (along: number, across: number): number =>
  Math.sin(Math.PI * along) ** 0.7 * Math.max(0, 1 - (2 * across - 1) ** 4) ** 0.7;

/**
 * A place on the skin of the layer of gas.
 * @param along 0 under the domes to 1 low on the belly. @param across 0 at the right flank to 1 at the left.
 * @param inner 0 on diaphragm and abdominal wall, 1 on its other face, toward the organs.
 */
export function gasPoint(
  along: number,
  across: number,
  inner: number,
  gas: number,
  out: WorldPoint,
): WorldPoint {
  const angle = REACH.angle * (2 * across - 1);
  const under = mix(REACH.share, 1, Math.min(1, along / RIM_SHARE.to));
  diaphragmPoint(under, angle, out);
  out.y += gas * diaphragmRise(out) - UNDER_CM.diaphragm;
  const low = clamp((along - RIM_SHARE.from) / (1 - RIM_SHARE.from), 0, 1);
  if (low > 0) {
    onWall(mix(-1.2 - 2.6 * Math.sin(angle) ** 2, FOOT_Y, low), angle, gas, wall);
    const share = smoothstep(RIM_SHARE.from, RIM_SHARE.to, along);
    out.x = mix(out.x, wall.x, share);
    out.y = mix(out.y, wall.y, share);
    out.z = mix(out.z, wall.z, share);
  }
  if (inner === 0) return out;
  const [dx, dy, dz] = [INWARD.x - out.x, INWARD.y - out.y, INWARD.z - out.z];
  const away = Math.hypot(dx, dy, dz) || 1;
  const by = (inner * gas * THICK_CM * gasThickness(along, across)) / away;
  out.x += dx * by;
  out.y += dy * by;
  out.z += dz * by;
  return out;
}

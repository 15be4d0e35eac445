import { clamp, smoothstep } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import type { TrackName } from '../procedure/tracks';

/*
 * The endoscope in the stomach: it runs on the way it came, and its bending section curls back until it sees the
 * cardia it came through [D].
 */

/** Fully curled the bending section has turned by this much at this radius, cm [D]: a little more than its 8 cm, so that the cardia stands in the middle of the picture. */
const FULL_RAD = (219 * Math.PI) / 180;
const RADIUS_CM = 2.1;
/** Ahead of the bending section the rigid end stays straight, cm. */
const RIGID_CM = 0.75;
/** What has not passed this depth, cm from the incisors, is held by the cardia and cannot curl. */
const FREE_FROM_CM = 42;
/** A bending section goes back on itself only toward its own 12 o'clock: so far of the curl, it has turned that way. */
const TURNED_AT = 0.4;
/** The clock angle of the patient's left, where the room is: under the fundus and along the greater curvature. */
const LEFT_RAD = -Math.PI / 2;

type Values = Readonly<Record<TrackName, number>>;

/** How far the tip is bent back, radians: 0 while it has not passed the cardia, or lies in the tunnel. */
function curlRad({ scopeRoute, retroflexion, tipDepthCm }: Values): number {
  if (scopeRoute > 0.5) return 0;
  const free = Math.max(0, tipDepthCm - RIGID_CM - FREE_FROM_CM);
  return Math.min(retroflexion * FULL_RAD, free / RADIUS_CM);
}

/** Length of path from the tip back to where the curl begins, cm: 0 while it does not curl. */
export function curledCm(values: Values): number {
  const angle = curlRad(values);
  return angle > 0 ? angle * RADIUS_CM + RIGID_CM : 0;
}

/** How far the curling endoscope is turned about its axis, radians, clockwise looking distally. */
export const curlRollRad = (values: Values): number =>
  LEFT_RAD * smoothstep(0, TURNED_AT, curlRad(values) / FULL_RAD);

/**
 * A place on the curl.
 * @param cm along it from where it begins.
 * @param from where it begins, and `x, y, z` the unit direction in which the endoscope arrives there.
 */
export function curlAt(
  cm: number,
  values: Values,
  from: Readonly<WorldPoint>,
  { x, y, z }: Readonly<WorldPoint>,
  out: WorldPoint,
): WorldPoint {
  const angle = curlRad(values);
  const bent = clamp(cm / RADIUS_CM, 0, angle);
  const straight = cm - bent * RADIUS_CM;
  const ahead = RADIUS_CM * Math.sin(bent) + straight * Math.cos(bent);
  // Toward the patient's left, square to the direction of arrival.
  const square = Math.hypot(1 - x * x, x * y, x * z) || 1;
  const aside = (RADIUS_CM * (1 - Math.cos(bent)) + straight * Math.sin(bent)) / square;
  out.x = from.x + x * ahead + (1 - x * x) * aside;
  out.y = from.y + y * ahead - x * y * aside;
  out.z = from.z + z * ahead - x * z * aside;
  return out;
}

/** Direction in which the endoscope goes on from the junction, and by which depth it has left the organ's axis, cm. */
const ONWARD = { x: 0.27, y: -0.961, z: 0.05 };
const LEAVES_AXIS_CM = { from: 40, to: 41.4 };

/**
 * Past the junction the organ's axis turns off under the fundus; the endoscope goes on straight.
 * @param axis the organ's axis at depth `s`, cm; moved to where the endoscope lies.
 */
export function straightOn(s: number, axis: WorldPoint): WorldPoint {
  const left = smoothstep(LEAVES_AXIS_CM.from, LEAVES_AXIS_CM.to, s);
  if (left === 0) return axis;
  const beyond = s - LEAVES_AXIS_CM.from;
  axis.x += (ONWARD.x * beyond - axis.x) * left;
  axis.y += (ONWARD.y * beyond - axis.y) * left;
  axis.z += (ONWARD.z * beyond - axis.z) * left;
  return axis;
}

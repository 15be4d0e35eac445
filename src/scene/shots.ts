import { EASES } from '../math/ease';
import { clamp, mix, smoothstep, wrapAngle } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import { TUNNEL_HOUR, hourToTheta } from '../procedure/clockFace';
import type { CaseParameters } from '../procedure/case';
import type { Shot } from '../procedure/types';
import { NEIGHBOR_NAMES } from '../procedure/neighbors';
import { presencesOf } from './neighbors';
import { valueOf } from './values';
import type { Programme, SceneState, ShotPose } from './types';

const TURN = 2 * Math.PI;
const DEGREE = Math.PI / 180;

/**
 * A shot with every name resolved for one case.
 * Shots that follow the tunnel are composed for the anterior approach and turn with the tunnel in the others, so that
 * the same composition is seen from the side on which the work is done.
 */
export function resolveShot(shot: Shot, caseParameters: CaseParameters): ShotPose {
  const turn = shot.followsTunnel
    ? hourToTheta(TUNNEL_HOUR[caseParameters.approach]) - hourToTheta(TUNNEL_HOUR.anterior)
    : 0;
  const thetaOf = (hour: number): number => hourToTheta(hour) + turn;
  const wedgeStart = thetaOf(shot.wedgeFromHour);
  const width = (((thetaOf(shot.wedgeToHour) - wedgeStart) % TURN) + TURN) % TURN;
  const [x, y, z] = shot.targetShiftCm ?? [0, 0, 0];
  return {
    targetDepthCm: valueOf(shot.targetDepthCm, caseParameters),
    targetShiftX: x * Math.cos(turn) - z * Math.sin(turn),
    targetShiftY: y,
    targetShiftZ: x * Math.sin(turn) + z * Math.cos(turn),
    azimuth: shot.azimuthDeg * DEGREE - turn,
    elevation: shot.elevationDeg * DEGREE,
    distanceCm: shot.distanceCm,
    wedgeStart: wrapAngle(wedgeStart),
    wedgeWidth: width,
    ghostLid: shot.ghostLid ? 1 : 0,
    neighbors: presencesOf(shot.neighbors),
  };
}

/** Blends two poses, `out` may be `a`; angles go the short way, distance by its ratio so that near and far moves feel alike. */
export function mixShots(a: Readonly<ShotPose>, b: Readonly<ShotPose>, u: number, out: ShotPose): void {
  out.targetDepthCm = mix(a.targetDepthCm, b.targetDepthCm, u);
  out.targetShiftX = mix(a.targetShiftX, b.targetShiftX, u);
  out.targetShiftY = mix(a.targetShiftY, b.targetShiftY, u);
  out.targetShiftZ = mix(a.targetShiftZ, b.targetShiftZ, u);
  out.azimuth = a.azimuth + wrapAngle(b.azimuth - a.azimuth) * u;
  out.elevation = mix(a.elevation, b.elevation, u);
  out.distanceCm = a.distanceCm * (b.distanceCm / a.distanceCm) ** u;
  // The glass comes when the flight is over and goes before it begins: on the way the mucosa is whole.
  out.ghostLid = a.ghostLid * (1 - smoothstep(0, 0.25, u)) + b.ghostLid * smoothstep(0.75, 1, u);
  for (const name of NEIGHBOR_NAMES) out.neighbors[name] = mix(a.neighbors[name], b.neighbors[name], u);
  // A closed wedge has no place of its own: it opens where the other one stands.
  const middleA = a.wedgeStart + a.wedgeWidth / 2;
  const middleB = b.wedgeStart + b.wedgeWidth / 2;
  const middle =
    a.wedgeWidth === 0 ? middleB : b.wedgeWidth === 0 ? middleA : middleA + wrapAngle(middleB - middleA) * u;
  out.wedgeWidth = mix(a.wedgeWidth, b.wedgeWidth, u);
  out.wedgeStart = wrapAngle(middle - out.wedgeWidth / 2);
}

const atOf = (shot: { readonly at: number }): number => shot.at;

/**
 * Writes the camera of the instant `t` into `out.shot`. A flight that is cut short by the next goes over into it from
 * where it had come.
 */
export function shotAt(shots: Programme['shots'], t: number, out: SceneState): void {
  const last = Math.max(0, lastAtOrBefore(shots, atOf, t));
  const goal = shots[last];
  if (!goal) return;
  let first = last;
  while (first > 0 && flown(shots, first, first === last ? t : shots[first + 1]!.at) < 1) first -= 1;
  mixShots(shots[first]!.pose, shots[first]!.pose, 1, out.shot);
  for (let i = first + 1; i <= last; i++) {
    const until = i === last ? t : shots[i + 1]!.at;
    mixShots(out.shot, shots[i]!.pose, flown(shots, i, until), out.shot);
  }
  out.shotId = goal.id;
}

/** Share of the flight to shot `i` that is done at `t`; the first shot has none. */
function flown(shots: Programme['shots'], i: number, t: number): number {
  const { at, overS } = shots[i]!;
  return i > 0 && overS > 0 ? EASES.smooth(clamp((t - at) / overS, 0, 1)) : 1;
}

import type { CaseParameters } from '../procedure/case';
import { SIDES, type Pair, type Side } from '../procedure/pairs';
import { TRACK_NAMES, type TrackName } from '../procedure/tracks';
import type { Procedure } from '../procedure/types';
import { mixShots, resolveShot } from './shots';
import { copySwallow } from './swallow';
import type { CaseComparison, Programme, SceneState, ShotPose } from './types';
import { valueOf } from './values';

/** What is swallowed at an instant is swallowed on every side; all else is the side's own, or at rest. */
const SWALLOWED: ReadonlySet<TrackName> = new Set(['columnTopCm', 'bolusDepthCm', 'bolusMl']);

/** The sides of one case; null for a procedure that compares nothing. */
export function compileComparison(
  { comparison }: Procedure,
  initial: Readonly<Record<TrackName, number>>,
  caseParameters: CaseParameters,
): CaseComparison | null {
  if (!comparison) return null;
  const atRest = Object.fromEntries(
    TRACK_NAMES.filter((name) => !SWALLOWED.has(name)).map((name) => [name, initial[name]]),
  );
  const sideOf = (side: Side): Partial<Record<TrackName, number>> => ({
    ...atRest,
    ...Object.fromEntries(
      comparison.sides[side].map(({ track, value }) => [track, valueOf(value, caseParameters)]),
    ),
  });
  return {
    shotId: comparison.shot.id,
    pose: resolveShot(comparison.shot, caseParameters),
    sides: Object.fromEntries(SIDES.map((side) => [side, sideOf(side)])) as CaseComparison['sides'],
  };
}

/**
 * Writes one side of a pair into `out`: the organ alone as that side has it, at the instant of `state`. No endoscope and
 * no tool is in it. The same is swallowed at the same moment; how far it comes that organ decides. Depends on its arguments alone and allocates nothing.
 */
export function sideState(
  state: Readonly<SceneState>,
  side: Side,
  { sides, pose, shotId }: CaseComparison,
  out: SceneState,
): SceneState {
  out.timeS = state.timeS;
  out.chapter = state.chapter;
  out.cue = state.cue;
  out.tool = 'none';
  out.pair = 'none';
  out.shotId = shotId;
  mixShots(pose, pose, 1, out.shot);
  for (const name of TRACK_NAMES) out.values[name] = sides[side][name] ?? state.values[name];
  copySwallow(state.swallow, out.swallow);
  out.swallow.side = side;
  return out;
}

/** The shot that is on screen: the telling's own, or the one from which sides are compared. */
export const shotShown = (
  { comparison }: Programme,
  state: Readonly<SceneState>,
  pair: Pair | 'none',
): Readonly<ShotPose> => (pair !== 'none' && comparison ? comparison.pose : state.shot);

import type { CaseParameters } from '../procedure/case';
import { PAIRS, SIDES, type Pair, type Side } from '../procedure/pairs';
import { caseOfSide } from '../procedure/sideCase';
import { TRACK_NAMES, type TrackName } from '../procedure/tracks';
import type { PairView, Procedure } from '../procedure/types';
import { WHOLE_LAYERS } from './dissection';
import { mixShots, resolveShot } from './shots';
import { copySwallow } from './swallow';
import type { CaseComparison, CasePairView, CaseSide, Programme, SceneState, ShotPose } from './types';
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
  const sideOf = (side: Side): CaseSide => {
    const own = caseOfSide(caseParameters, side);
    return {
      caseParameters: own,
      values: {
        ...atRest,
        ...Object.fromEntries(comparison.sides[side].map(({ track, value }) => [track, valueOf(value, own)])),
      },
    };
  };
  const viewOf = ({ shot, aspect, sectionCm }: PairView): CasePairView => ({
    shotId: shot.id,
    pose: resolveShot(shot, caseParameters),
    aspect,
    sectionCm: sectionCm === undefined ? null : valueOf(sectionCm, caseParameters),
  });
  return {
    views: Object.fromEntries(
      PAIRS.map((pair) => [pair, viewOf(comparison.views[pair])]),
    ) as CaseComparison['views'],
    sides: Object.fromEntries(SIDES.map((side) => [side, sideOf(side)])) as CaseComparison['sides'],
  };
}

/**
 * Writes one side of a pair into `out`: the organ alone as that side has it, at the instant of `state`. No endoscope and
 * no tool is in it. The same is swallowed at the same moment; how far it comes that organ decides. The case it belongs to
 * is `comparison.sides[side].caseParameters`. Depends on its arguments alone and allocates nothing.
 */
export function sideState(
  state: Readonly<SceneState>,
  pair: Pair,
  side: Side,
  { sides, views }: CaseComparison,
  out: SceneState,
): SceneState {
  const { values } = sides[side];
  const { shotId, pose, sectionCm } = views[pair];
  out.timeS = state.timeS;
  out.chapter = state.chapter;
  out.cue = state.cue;
  out.tool = 'none';
  out.pair = 'none';
  out.shotId = shotId;
  mixShots(pose, pose, 1, out.shot);
  out.dissection.layers = WHOLE_LAYERS;
  out.dissection.sectionCm = sectionCm;
  for (const name of TRACK_NAMES) out.values[name] = values[name] ?? state.values[name];
  copySwallow(state.swallow, out.swallow);
  out.swallow.side = side;
  return out;
}

/** The shot that is on screen: the telling's own, or the one from which sides are compared. */
export const shotShown = (
  { comparison }: Programme,
  state: Readonly<SceneState>,
  pair: Pair | 'none',
): Readonly<ShotPose> => (pair !== 'none' && comparison ? comparison.views[pair].pose : state.shot);

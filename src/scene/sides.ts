import { mix, smoothstep } from '../math/interpolate';
import type { CaseParameters } from '../procedure/case';
import { SIDES, type Pair, type Side } from '../procedure/pairs';
import { TRACK_NAMES, type TrackName } from '../procedure/tracks';
import type { Procedure } from '../procedure/types';
import { mixShots, resolveShot } from './shots';
import type { CaseComparison, Programme, SceneState, ShotPose } from './types';
import { valueOf } from './values';

/** What is swallowed at an instant is swallowed on every side; all else is the side's own, or at rest. */
const SWALLOWED: ReadonlySet<TrackName> = new Set([
  'columnTopCm',
  'bolusDepthCm',
  'bolusMl',
  'contractionDepthCm',
  'contraction',
]);

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
    // What lies round the organ would stand twice, in the way of both.
    context: 0,
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

/** Where a bolus comes to stand above a sphincter that does not open, cm from the incisors. */
const STANDS_CM = 36;
/** A sphincter narrower than this lets nothing through, mm. */
const CLOSED_MM = 5;
/** How wide a healthy sphincter opens while a bolus is near, mm, and where it does, cm from the incisors [D]. */
const RELAXED_MM = 14;
const RELAXES_CM = { from: 33, open: 37, closes: 43, closed: 46 } as const;
/** The wave of a healthy swallow follows this far behind the middle of the bolus, cm, and this strong [D]. */
const WAVE = { behindCm: 4.6, strength: 0.85 } as const;

/**
 * Writes one side of a pair into `out`: the organ alone as that side has it, at the instant of `state`. No endoscope and
 * no tool is in it. What is swallowed comes as far as that organ lets it: a healthy one moves it on and opens for it,
 * an untreated one holds it. Depends on its arguments alone and allocates nothing.
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
  swallow(side, out.values);
  return out;
}

function swallow(side: Side, values: SceneState['values']): void {
  if (values.bolusMl <= 0) return;
  const depthCm = values.bolusDepthCm;
  if (side === 'healthy') {
    const { from, open, closes, closed } = RELAXES_CM;
    const relaxed = smoothstep(from, open, depthCm) * (1 - smoothstep(closes, closed, depthCm));
    values.lesOpeningMm = mix(values.lesOpeningMm, RELAXED_MM, relaxed);
    values.contractionDepthCm = depthCm - WAVE.behindCm;
    values.contraction = WAVE.strength;
  } else if (values.lesOpeningMm < CLOSED_MM) values.bolusDepthCm = Math.min(depthCm, STANDS_CM);
}

/** The shot that is on screen: the telling's own, or the one from which sides are compared. */
export const shotShown = (
  { comparison }: Programme,
  state: Readonly<SceneState>,
  pair: Pair | 'none',
): Readonly<ShotPose> => (pair !== 'none' && comparison ? comparison.pose : state.shot);

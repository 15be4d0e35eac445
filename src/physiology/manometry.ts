import { clamp } from '../math/interpolate';
import { rowAt } from './frame';
import type { Diagnosis, Manometry, SwallowKind, SwallowMeasures } from './measures';
import { LEVEL } from './parameters';
import { swallowSteps, type Work } from './run';
import type { Esophagus, SwallowRun, SwallowSetup } from './types';
import { variedGulps } from './variation';

/** Definitions of the Chicago classification (S56, S57 [V1]; Pandolfino, Carlson, Kahrilas for the metrics). */
export const CHICAGO = {
  /** Median IRP above this is abnormal lying down, mmHg (S98 [V2]). */
  irpLimitMmHg: 15,
  /** IRP: the 4 s of lowest pressure, together or apart, in the 10 s after the upper sphincter opens. */
  irpWindowS: 10,
  irpTakesS: 4,
  /** DCI: what stands above this isobar from the transition to the sphincter, mmHg. */
  dciIsobarMmHg: 20,
  failedBelow: 100,
  ineffectiveBelow: 450,
  /** A contraction earlier than this is premature, s. */
  prematureS: 4.5,
  /** The front is followed along this isobar, mmHg. */
  frontMmHg: 30,
  /** The whole esophagus at or above this at once, mmHg (S58 [V1]). */
  pressurizationMmHg: 30,
  /** Share of swallows that makes type II or III. */
  share: 0.2,
  /** The deceleration point lies within this distance above the sphincter, cm. */
  decelerationWithinCm: 3,
} as const;

/** A swallow is followed for this long after the upper sphincter opens, s. */
const FOLLOWED_S = 16;
/** When the first swallow of a study begins, s. */
const FIRST_S = 2;

/** Manometry's swallow: lying down, 5 mL of water (S61 [V1]). */
export const manometrySetup = (
  esophagus: Esophagus,
  gulp: Partial<SwallowSetup['gulps'][number]> = {},
): SwallowSetup => ({
  esophagus,
  posture: 'supine',
  fluid: 'water',
  gulps: [{ atS: FIRST_S, volumeMl: 5, overS: 0.7, ...gulp }],
  standingMl: 0,
  durationS: FIRST_S + FOLLOWED_S + 2,
  frameS: 0.1,
});

/** What is read off the map of a run's first swallow. @throws RangeError when it has none, or ends within 10 s of it. */
export function measureSwallow(run: SwallowRun): SwallowMeasures {
  const opens = run.setup.gulps[0]?.atS;
  if (opens === undefined) throw new RangeError('A run without a swallow has none to measure.');
  if ((run.frames - 1) * run.frameS < opens + CHICAGO.irpWindowS - 1e-6)
    throw new RangeError(
      `A swallow is measured over ${CHICAGO.irpWindowS} s: the run must last to ${opens + CHICAGO.irpWindowS} s.`,
    );
  const map = mapOf(run, opens);
  const irpMmHg = relaxationPressure(map);
  const pressurizationMmHg = pressurization(map);
  const dciMmHgSCm = contractileIntegral(map);
  const front = frontOf(map);
  const deceleration = decelerationOf(front);
  const distalLatencyS = deceleration ? deceleration.atS - opens : null;
  return {
    upperSphincterOpensS: opens,
    irpMmHg,
    dciMmHgSCm,
    distalLatencyS,
    deceleration,
    peakMmHg: peak(map),
    speedCmS: speedOf(front),
    pressurizationMmHg,
    kind: kindOf(dciMmHgSCm, distalLatencyS, pressurizationMmHg),
  };
}

/** A study of several swallows, naturally varied (`variedGulps`), and what it amounts to. */
export function* manometrySteps(esophagus: Esophagus, swallows = 10): Work<Manometry> {
  const runs: SwallowRun[] = [];
  for (const gulp of variedGulps(swallows)) runs.push(yield* swallowSteps(manometrySetup(esophagus, gulp)));
  const [run] = runs;
  if (!run) throw new RangeError('A study has at least one swallow.');
  const measured = runs.map(measureSwallow);
  return {
    run,
    swallows: measured,
    lesRestingMmHg: sphincterMmHg(mapOf(run, 0), 0),
    medianIrpMmHg: median(measured.map(({ irpMmHg }) => irpMmHg)),
    diagnosis: diagnose(measured),
  };
}

/** The rules of Chicago v4.0, as far as they tell achalasia and its types from health (S56, S57). */
export function diagnose(swallows: readonly SwallowMeasures[]): Diagnosis {
  const share = (...kinds: SwallowKind[]): number =>
    swallows.filter(({ kind }) => kinds.includes(kind)).length / swallows.length;
  const obstructed = median(swallows.map(({ irpMmHg }) => irpMmHg)) > CHICAGO.irpLimitMmHg;
  if (!obstructed) return share('normal') >= 0.3 && share('failed') < 0.5 ? 'normal' : 'other';
  if (share('normal', 'ineffective') > 0) return 'other';
  if (share('premature') >= CHICAGO.share) return 'III';
  return share('pressurized') >= CHICAGO.share ? 'II' : 'I';
}

const kindOf = (dci: number, latencyS: number | null, pressurizationMmHg: number): SwallowKind => {
  if (dci >= CHICAGO.ineffectiveBelow && latencyS !== null)
    return latencyS < CHICAGO.prematureS ? 'premature' : 'normal';
  if (pressurizationMmHg >= CHICAGO.pressurizationMmHg) return 'pressurized';
  return dci < CHICAGO.failedBelow ? 'failed' : 'ineffective';
};

/** The part of a run that is read: from the swallow on, with the rows of body and sphincter. */
interface PressureMap {
  readonly run: SwallowRun;
  readonly first: number;
  readonly last: number;
  /** Rows of the smooth-muscle body and of the sphincter, both ends in. */
  readonly body: readonly [number, number];
  readonly whole: readonly [number, number];
  readonly sphincter: readonly [number, number];
}

function mapOf(run: SwallowRun, opensS: number): PressureMap {
  const row = (s: number): number => clamp(rowAt(run.depthCm, s), 0, run.cells - 1);
  return {
    run,
    first: Math.round(opensS / run.frameS),
    last: Math.min(run.frames - 1, Math.round((opensS + FOLLOWED_S) / run.frameS)),
    body: [row(LEVEL.transition), row(LEVEL.lesStart)],
    whole: [row(LEVEL.upperSphincter + 2), row(LEVEL.lesStart)],
    sphincter: [row(LEVEL.lesStart), row(LEVEL.lesEnd)],
  };
}

const at = ({ run }: PressureMap, frame: number, row: number): number =>
  run.pressureMmHg[frame * run.cells + row]!;

/** The largest pressure of the sphincter at one instant: an electronic sleeve. */
function sphincterMmHg(map: PressureMap, frame: number): number {
  let most = -Infinity;
  for (let row = map.sphincter[0]; row <= map.sphincter[1]; row += 1)
    most = Math.max(most, at(map, frame, row));
  return most;
}

/** The same frame by frame, in the seconds in which relaxation is looked for. */
function relaxing(map: PressureMap): number[] {
  const end = map.first + Math.round(CHICAGO.irpWindowS / map.run.frameS);
  const read: number[] = [];
  for (let frame = map.first; frame < Math.min(end, map.run.frames); frame += 1)
    read.push(sphincterMmHg(map, frame));
  return read;
}

/** The least pressure that the sphincter of a run comes to after the swallow at `opensS`, mmHg. */
export const mostRelaxedMmHg = (run: SwallowRun, opensS: number): number =>
  Math.min(...relaxing(mapOf(run, opensS)));

function relaxationPressure(map: PressureMap): number {
  const lowest = relaxing(map)
    .sort((a, b) => a - b)
    .slice(0, Math.round(CHICAGO.irpTakesS / map.run.frameS));
  return lowest.reduce((sum, x) => sum + x, 0) / lowest.length;
}

/** Least and largest pressure of the body at one instant, from below the upper sphincter to the lower one. */
function extremes(map: PressureMap, frame: number): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (let row = map.whole[0]; row <= map.whole[1]; row += 1) {
    const p = at(map, frame, row);
    least = Math.min(least, p);
    most = Math.max(most, p);
  }
  return [least, most];
}

function pressurization(map: PressureMap): number {
  let most = -Infinity;
  for (let frame = map.first; frame <= map.last; frame += 1) most = Math.max(most, extremes(map, frame)[0]);
  return most;
}

/** The same pressure everywhere is a cavity under pressure, not a contraction. */
const ISOBARIC_MMHG = 10;
const isContraction = (map: PressureMap, frame: number): boolean => {
  const [least, most] = extremes(map, frame);
  return least < CHICAGO.dciIsobarMmHg || most - least > ISOBARIC_MMHG;
};

/** Volume of the contraction that stands above 20 mmHg, from the transition to the sphincter. */
function contractileIntegral(map: PressureMap): number {
  const { run } = map;
  let sum = 0;
  for (let frame = map.first; frame <= map.last; frame += 1) {
    if (!isContraction(map, frame)) continue;
    for (let row = map.body[0]; row < map.body[1]; row += 1)
      sum += Math.max(0, at(map, frame, row) - CHICAGO.dciIsobarMmHg);
  }
  return sum * run.frameS * run.cellCm;
}

function peak(map: PressureMap): number {
  let most = -Infinity;
  for (let frame = map.first; frame <= map.last; frame += 1)
    for (let row = map.body[0]; row < map.body[1]; row += 1) most = Math.max(most, at(map, frame, row));
  return most;
}

/** Where the 30 mmHg isobar begins, row by row down the body: absent where it is not reached. */
interface FrontPoint {
  readonly depthCm: number;
  readonly atS: number;
}

function frontOf(map: PressureMap): readonly FrontPoint[] {
  const { run } = map;
  const front: FrontPoint[] = [];
  for (let row = map.body[0]; row <= map.body[1]; row += 1) {
    for (let frame = map.first; frame <= map.last; frame += 1) {
      const now = at(map, frame, row);
      if (now < CHICAGO.frontMmHg || !isContraction(map, frame)) continue;
      const before = frame > 0 ? at(map, frame - 1, row) : now;
      const u = now > before ? (CHICAGO.frontMmHg - before) / (now - before) : 1;
      front.push({ depthCm: run.depthCm[row]!, atS: (frame - 1 + clamp(u, 0, 1)) * run.frameS });
      break;
    }
  }
  return front;
}

/** Speed of the front from the transition to where it slows, cm/s: the slope of the line through it. */
function speedOf(front: readonly FrontPoint[]): number | null {
  const upper = front.filter(({ depthCm }) => depthCm < LEVEL.lesStart - CHICAGO.decelerationWithinCm);
  if (upper.length < 8) return null;
  const { slope } = lineThrough(upper);
  return slope > 1e-3 ? 1 / slope : null;
}

/**
 * The contractile deceleration point: where two lines laid along the front, one above and one below, fit it best,
 * within 3 cm above the sphincter.
 */
function decelerationOf(front: readonly FrontPoint[]): FrontPoint | null {
  const last = front.at(-1);
  if (!last || last.depthCm < LEVEL.lesStart - CHICAGO.decelerationWithinCm) return null;
  let best: FrontPoint | null = null;
  let least = Infinity;
  front.forEach((point, i) => {
    if (point.depthCm < LEVEL.lesStart - CHICAGO.decelerationWithinCm || i < 4 || front.length - i < 3)
      return;
    const error = lineThrough(front.slice(0, i + 1)).error + lineThrough(front.slice(i)).error;
    if (error < least) {
      least = error;
      best = point;
    }
  });
  return best ?? last;
}

/** Straight line of time over depth by least squares. */
function lineThrough(points: readonly FrontPoint[]): { slope: number; error: number } {
  const n = points.length;
  const meanX = points.reduce((sum, { depthCm }) => sum + depthCm, 0) / n;
  const meanY = points.reduce((sum, { atS }) => sum + atS, 0) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { depthCm, atS } of points) {
    xx += (depthCm - meanX) ** 2;
    xy += (depthCm - meanX) * (atS - meanY);
    yy += (atS - meanY) ** 2;
  }
  const slope = xx > 0 ? xy / xx : 0;
  return { slope, error: Math.max(0, yy - slope * xy) };
}

/** Middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

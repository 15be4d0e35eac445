import { clamp } from '../math/interpolate';
import { bisect } from '../math/search';
import { CELL_CM, LEVEL, STEP_S } from './parameters';
import { Flow } from './solver';
import { Tone } from './tone';
import { tubeOf, type Tube } from './tube';
import { FLUIDS, MOTILITIES, POSTURES, STAGES, type Gulp, type SwallowRun, type SwallowSetup } from './types';

/** Longer runs are stepped coarsely, s. */
const LONG_RUN_S = 60;

/**
 * Runs one setup from start to end: pure, deterministic, some milliseconds per simulated second.
 * @throws RangeError with a sentence when the setup makes no sense (see `checked`).
 */
export const runSwallow = (setup: SwallowSetup): SwallowRun => finished(swallowSteps(setup));

/** What comes out of work that is done a little at a time. */
export type Work<T> = Generator<void, T>;

/** Does all of it at once. */
export function finished<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same run a frame at a time, for whoever must not be kept waiting. @throws RangeError as `runSwallow`. */
export function* swallowSteps(setup: SwallowSetup): Work<SwallowRun> {
  checked(setup);
  const { esophagus, gulps, durationS, frameS, standingMl } = setup;
  const tube = tubeOf(esophagus);
  const tone = new Tone(tube, setup);
  const flow = new Flow(tube, setup.fluid, setup.posture);
  const perFrame = Math.max(
    1,
    Math.round(frameS / (durationS > LONG_RUN_S ? STEP_S.minutes : STEP_S.swallow)),
  );
  const dt = frameS / perFrame;
  const frames = Math.floor(durationS / frameS + 1e-9) + 1;
  const { cells } = tube;
  const run = {
    setup,
    frames,
    frameS,
    cells,
    depthCm: tube.depthCm,
    cellCm: CELL_CM,
    areaCm2: new Float32Array(frames * cells),
    pressureMmHg: new Float32Array(frames * cells),
    toneMmHg: new Float32Array(frames * cells),
    swallowedMl: new Float64Array(frames),
    emptiedMl: new Float64Array(frames),
    insideMl: new Float64Array(frames),
    worstImbalanceMl: 0,
  };
  const squeeze = new Float64Array(cells);
  tone.at(0, squeeze);
  stand(tube, flow, squeeze, standingMl);
  const startMl = insideOf(flow);
  let swallowedMl = 0;
  const store = (frame: number): void => {
    const at = frame * cells;
    for (let i = 0; i < cells; i += 1) {
      run.areaCm2[at + i] = flow.area[i]!;
      run.toneMmHg[at + i] = squeeze[i]!;
      // Where no fluid holds the wall off, the wall lies on the catheter, which is thin enough to fit between its folds.
      run.pressureMmHg[at + i] = Math.max(flow.pressure[i]!, tube.aroundMmHg[i]! + squeeze[i]!);
    }
    run.swallowedMl[frame] = swallowedMl;
    run.emptiedMl[frame] = flow.emptiedMl;
    run.insideMl[frame] = insideOf(flow);
  };
  store(0);
  for (let frame = 1; frame < frames; frame += 1) {
    for (let step = 0; step < perFrame; step += 1) {
      const t = (frame - 1) * frameS + (step + 1) * dt;
      tone.at(t, squeeze);
      let volume = 0;
      for (const gulp of gulps) volume += delivered(gulp, t) - delivered(gulp, t - dt);
      flow.advance(dt, squeeze, volume / dt);
      swallowedMl += volume;
      const imbalance = Math.abs(startMl + swallowedMl - flow.emptiedMl - insideOf(flow));
      if (imbalance > run.worstImbalanceMl) run.worstImbalanceMl = imbalance;
    }
    store(frame);
    yield;
  }
  return run;
}

/** What the throat has delivered of a gulp by `t`, mL. */
function delivered({ atS, overS, volumeMl }: Gulp, t: number): number {
  const u = clamp((t - atS) / overS, 0, 1);
  return volumeMl * u * u * (3 - 2 * u);
}

function insideOf(flow: Flow): number {
  let sum = 0;
  for (const area of flow.area) sum += area;
  return sum * CELL_CM;
}

/** Lets `ml` stand on the sphincter: the level is found at which the walls hold that much. */
function stand(tube: Tube, flow: Flow, squeeze: Float64Array, ml: number): void {
  const dry = (i: number): number => tube.aroundMmHg[i]! + squeeze[i]! - 20 * tube.softMmHg[i]!;
  if (ml <= 0 || flow.weightMmHgPerCm === 0) {
    flow.rest(dry, squeeze);
    return;
  }
  const surface = tube.aroundMmHg[0]!;
  const fillTo = (level: number): void =>
    flow.rest((i) => {
      const deep = tube.depthCm[i]! - level;
      return deep > 0 && tube.depthCm[i]! < LEVEL.lesStart + 1
        ? Math.max(dry(i), surface + flow.weightMmHgPerCm * deep)
        : dry(i);
    }, squeeze);
  fillTo(
    bisect(LEVEL.upperSphincter, LEVEL.lesEnd, (level) => {
      fillTo(level);
      return insideOf(flow) <= ml;
    }),
  );
}

/** More frames than this do not fit into memory together. */
const MOST_FRAMES = 20_000;

/** @throws RangeError when a setup cannot be run, saying what is wrong. */
function checked({ esophagus, posture, fluid, gulps, durationS, frameS, standingMl }: SwallowSetup): void {
  const { motility, stage, bodyDiameterMm, myotomyStartCm, myotomyEndCm } = esophagus;
  const wrong = (sentence: string): never => {
    throw new RangeError(sentence);
  };
  if (!MOTILITIES.includes(motility)) wrong(`There is no motility « ${String(motility)} ».`);
  if (!STAGES.includes(stage)) wrong(`There is no stage « ${String(stage)} ».`);
  if (!POSTURES.includes(posture)) wrong(`There is no posture « ${String(posture)} ».`);
  if (!FLUIDS.includes(fluid)) wrong(`There is no fluid « ${String(fluid)} ».`);
  if (motility === 'healthy' && stage === 'after') wrong('A healthy esophagus is not operated on.');
  if (!(bodyDiameterMm >= 15 && bodyDiameterMm <= 80))
    wrong(`The body is 15 to 80 mm wide, not ${bodyDiameterMm}.`);
  if (!(Number.isFinite(myotomyStartCm) && Number.isFinite(myotomyEndCm)))
    wrong('The cut has no start or no end.');
  if (!(durationS > 0 && durationS <= 1200)) wrong(`A run lasts up to 1200 s, not ${durationS}.`);
  if (!(frameS > 0 && frameS <= durationS)) wrong(`Frames ${frameS} s apart do not fit into ${durationS} s.`);
  if (durationS / frameS > MOST_FRAMES)
    wrong(`${durationS} s are at most ${MOST_FRAMES} frames: take them further apart than ${frameS} s.`);
  if (!(standingMl >= 0 && standingMl <= 1000)) wrong(`0 to 1000 mL can stand, not ${standingMl}.`);
  let last = -Infinity;
  for (const { atS, volumeMl, overS, vigor = 1, pace = 1, relaxation = 1 } of gulps) {
    if (!Number.isFinite(atS)) wrong('A swallow has a time.');
    if (!(atS >= last)) wrong('Swallows come one after the other.');
    if (!(volumeMl >= 0 && volumeMl <= 500)) wrong(`A swallow is 0 to 500 mL, not ${volumeMl}.`);
    if (!(overS > 0 && overS < Infinity)) wrong('A swallow takes some time, and ends.');
    for (const [name, share] of Object.entries({ vigor, pace, relaxation }))
      if (!(share > 0 && share <= 3)) wrong(`The ${name} of a swallow is about 1, up to 3, not ${share}.`);
    last = atS;
  }
}

import { BARIUM_MINUTES, type TimedBarium } from './measures';
import { mouthfulsOf } from './mouthfuls';
import { LEVEL } from './parameters';
import { swallowSteps, type Work } from './run';
import type { Esophagus, SwallowRun, SwallowSetup } from './types';

/** Drunk standing, 100 to 200 mL as tolerated (de Oliveira 1997); 150 unless said otherwise [D]. */
export const USUAL_BARIUM_ML = 150;
/** Time between two mouthfuls, s [D]. */
const BETWEEN_S = 2;
/** Saliva is swallowed about once a minute [D]. */
const DRY_EVERY_S = 60;
/** A picture shows barium where this much lies, cm². */
const SEEN_CM2 = 0.4;

/** The setup of a timed barium study: mouthfuls one after the other, then a dry swallow each minute. */
export function bariumSetup(esophagus: Esophagus, drunkMl = USUAL_BARIUM_ML): SwallowSetup {
  if (!(drunkMl > 0 && drunkMl <= 400)) throw new RangeError(`0 to 400 mL are drunk, not ${drunkMl}.`);
  const gulps = mouthfulsOf(drunkMl, BETWEEN_S);
  const drinkingS = gulps.length * BETWEEN_S;
  const durationS = drinkingS + Math.max(...BARIUM_MINUTES) * 60;
  for (let atS = drinkingS + DRY_EVERY_S / 2; atS < durationS; atS += DRY_EVERY_S)
    gulps.push({ atS, volumeMl: 0, overS: 0.5 });
  return { esophagus, posture: 'upright', fluid: 'barium', gulps, standingMl: 0, durationS, frameS: 1 };
}

/** When drinking ends in such a setup, s. */
const drunkAt = ({ gulps }: SwallowSetup): number =>
  gulps.reduce((end, { volumeMl, atS }) => (volumeMl > 0 ? Math.max(end, atS + BETWEEN_S) : end), 0);

/** A timed barium study: the column 1, 2 and 5 minutes after the last mouthful. */
export function* bariumSteps(esophagus: Esophagus, drunkMl = USUAL_BARIUM_ML): Work<TimedBarium> {
  return timedBarium(yield* swallowSteps(bariumSetup(esophagus, drunkMl)));
}

/** What is read off such a run. A run too short for a minute shows its end. */
export function timedBarium(run: SwallowRun): TimedBarium {
  const end = drunkAt(run.setup);
  return {
    run,
    drunkMl: run.setup.gulps.reduce((sum, { volumeMl }) => sum + volumeMl, 0),
    pictures: BARIUM_MINUTES.map((minute) => {
      const frame = Math.min(run.frames - 1, Math.round((end + minute * 60) / run.frameS));
      return { minute, ...pictureAt(run, frame) };
    }),
  };
}

/** What an upright picture of one frame shows. */
function pictureAt(run: SwallowRun, frame: number): Omit<TimedBarium['pictures'][number], 'minute'> {
  const radiusCm = new Float64Array(run.cells);
  let top = NaN;
  let widest = 0;
  for (let i = 0; i < run.cells; i += 1) {
    const area = run.areaCm2[frame * run.cells + i]!;
    radiusCm[i] = Math.sqrt(area / Math.PI);
    if (run.depthCm[i]! > LEVEL.lesStart || area < SEEN_CM2) continue;
    if (Number.isNaN(top)) top = run.depthCm[i]! - run.cellCm / 2;
    widest = Math.max(widest, radiusCm[i]!);
  }
  return {
    columnCm: Number.isNaN(top) ? 0 : LEVEL.lesStart - top,
    widthMm: 20 * widest,
    retainedMl: run.insideMl[frame]!,
    radiusCm,
  };
}

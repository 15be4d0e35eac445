import type {
  Distensibility,
  Manometry,
  Study,
  SwallowKind,
  SwallowMeasures,
  TimedBarium,
} from '../../src/physiology/measures';
import { BARIUM_MINUTES } from '../../src/physiology/measures';
import { LEVEL } from '../../src/physiology/parameters';
import { runSwallow } from '../../src/physiology/run';
import type { Esophagus, Motility, Stage, SwallowRun } from '../../src/physiology/types';

/**
 * Studies for the charts to be tried with: real runs, but measured only roughly, and distensibility and score made up.
 * A chart is asked to show what it is given, not to be right about it.
 */
export function chartStudy(motility: Motility, stage: Stage = 'before'): Study {
  const esophagus = esophagusOf(motility, stage);
  return {
    esophagus,
    manometry: manometryOf(esophagus),
    barium: bariumOf(esophagus),
    distensibility: [30, 40, 50].map((ml) => bagOf(esophagus, ml)),
    eckardt:
      motility === 'healthy'
        ? null
        : stage === 'before'
          ? { dysphagia: 3, regurgitation: 2, chestPain: motility === 'III' ? 3 : 1, weightLoss: 2 }
          : { dysphagia: 1, regurgitation: 0, chestPain: motility === 'III' ? 1 : 0, weightLoss: 0 },
  };
}

export const esophagusOf = (motility: Motility, stage: Stage = 'before'): Esophagus => ({
  motility,
  stage,
  bodyDiameterMm: { healthy: 25, I: 48, II: 38, III: 28 }[motility],
  myotomyStartCm: motility === 'III' ? 26 : 33,
  myotomyEndCm: 42,
});

const at = (run: SwallowRun, f: number, depthCm: number): number => {
  const cell = Math.round((depthCm - run.depthCm[0]!) / run.cellCm);
  return run.pressureMmHg[f * run.cells + Math.min(run.cells - 1, Math.max(0, cell))]!;
};

export function manometryOf(esophagus: Esophagus): Manometry {
  const run = runSwallow({
    esophagus,
    posture: 'supine',
    fluid: 'water',
    gulps: [{ atS: 2, volumeMl: 5, overS: 0.7 }],
    standingMl: 0,
    durationS: 20,
    frameS: 0.1,
  });
  const measures = measuresOf(run);
  const { motility } = esophagus;
  return {
    run,
    swallows: [measures],
    lesRestingMmHg: junctionAt(run, 5),
    medianIrpMmHg: measures.irpMmHg,
    diagnosis: measures.irpMmHg < 15 ? (motility === 'healthy' ? 'normal' : 'other') : motilityOf(motility),
  };
}

const motilityOf = (motility: Motility) => (motility === 'healthy' ? 'normal' : motility);

function junctionAt(run: SwallowRun, f: number): number {
  let most = -Infinity;
  for (let depth: number = LEVEL.lesStart; depth <= LEVEL.lesEnd; depth += run.cellCm)
    most = Math.max(most, at(run, f, depth));
  return most;
}

function measuresOf(run: SwallowRun): SwallowMeasures {
  const opensS = run.setup.gulps[0]!.atS;
  const firstFrame = Math.round(opensS / run.frameS);
  const relaxed = Array.from({ length: 100 }, (_, n) => junctionAt(run, firstFrame + n)).sort(
    (a, b) => a - b,
  );
  const irpMmHg = relaxed.slice(0, 40).reduce((a, b) => a + b, 0) / 40;
  let dci = 0;
  let peak = 0;
  let arrives: number | null = null;
  let pressurization = 0;
  for (let f = firstFrame; f < run.frames; f += 1) {
    let least = Infinity;
    for (let depth: number = LEVEL.transition; depth <= LEVEL.lesStart - 0.5; depth += run.cellCm) {
      const p = at(run, f, depth);
      dci += Math.max(0, p - 20) * run.frameS * run.cellCm;
      peak = Math.max(peak, p);
      least = Math.min(least, p);
    }
    pressurization = Math.max(pressurization, least);
    if (arrives === null && at(run, f, 36) >= 30) arrives = f * run.frameS;
  }
  const { motility } = run.setup.esophagus;
  const kind: SwallowKind =
    motility === 'III' && arrives !== null
      ? 'premature'
      : pressurization >= 30
        ? 'pressurized'
        : dci < 100
          ? 'failed'
          : dci < 450
            ? 'ineffective'
            : 'normal';
  const wave = kind === 'normal' || kind === 'premature' || kind === 'ineffective';
  return {
    upperSphincterOpensS: opensS,
    irpMmHg,
    dciMmHgSCm: wave ? dci : 0,
    distalLatencyS: wave && arrives !== null ? arrives - opensS : null,
    deceleration: wave && arrives !== null ? { atS: arrives, depthCm: 36 } : null,
    peakMmHg: peak,
    speedCmS: null,
    pressurizationMmHg: pressurization,
    kind,
  };
}

const DRUNK_ML = 150;

export function bariumOf(esophagus: Esophagus): TimedBarium {
  const gulps = Array.from({ length: 10 }, (_, n) => ({
    atS: 1 + n * 3,
    volumeMl: DRUNK_ML / 10,
    overS: 1.5,
  }));
  const run = runSwallow({
    esophagus,
    posture: 'upright',
    fluid: 'barium',
    gulps,
    standingMl: 0,
    durationS: 332,
    frameS: 1,
  });
  return {
    run,
    drunkMl: DRUNK_ML,
    pictures: BARIUM_MINUTES.map((minute) => {
      const row = (30 + minute * 60) * run.cells;
      const radiusCm = Float64Array.from({ length: run.cells }, (_, n) =>
        Math.sqrt(run.areaCm2[row + n]! / Math.PI),
      );
      let top = run.cells - 1;
      while (run.depthCm[top]! > LEVEL.lesStart - 0.5) top -= 1;
      while (top > 0 && radiusCm[top]! > 0.3) top -= 1;
      const lowest = run.depthCm.findIndex((d) => d > LEVEL.lesStart);
      return {
        minute,
        columnCm: top < lowest - 4 ? LEVEL.egj - run.depthCm[top]! : 0,
        widthMm: 20 * Math.max(...radiusCm.slice(10, lowest)),
        retainedMl: run.insideMl[30 + minute * 60]!,
        radiusCm,
      };
    }),
  };
}

/** An hourglass with the published waist: DI 1.0 before, 6.7 after (S14). */
export function bagOf({ motility, stage }: Esophagus, bagMl: number): Distensibility {
  const full = bagMl / 50;
  const healthy = motility === 'healthy';
  const di = healthy ? 4 + 1.6 * full : stage === 'before' ? 0.7 + 0.3 * full : 5.2 + 1.5 * full;
  const pressureMmHg = (healthy || stage === 'after' ? 26 : 44) * full;
  const leastAreaMm2 = di * pressureMmHg;
  const leastDiameterMm = 2 * Math.sqrt(leastAreaMm2 / Math.PI);
  const widest = 15 + 8 * full;
  const depthCm = Float64Array.from({ length: 65 }, (_, n) => 35 + n / 8);
  const diameterMm = depthCm.map((depth) => {
    const u = (depth - 39.2) / (healthy ? 1.4 : 1.7);
    const waist = Math.exp(-u * u);
    const ends = Math.min(1, (depth - 34.9) * 1.5, (43.1 - depth) * 1.5);
    return Math.max(0.5, (leastDiameterMm * waist + widest * (1 - waist)) * Math.sqrt(Math.max(0, ends)));
  });
  return {
    bagMl,
    depthCm,
    diameterMm,
    pressureMmHg,
    leastDiameterMm,
    leastDepthCm: 39.2,
    leastAreaMm2,
    diMm2PerMmHg: di,
  };
}

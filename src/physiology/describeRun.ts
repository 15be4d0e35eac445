import { bariumSetup, timedBarium, USUAL_BARIUM_ML } from './barium';
import { distensibilityOf } from './distensibility';
import { manometrySetup, measureSwallow } from './manometry';
import { NORMS, meanText } from './norms';
import { mouthfulsOf } from './mouthfuls';
import { runSwallow } from './run';
import { bolusTransitS } from './transit';
import type { Esophagus, FluidName, Posture, SwallowRun, SwallowSetup } from './types';

/** What can be run by name: a manometry swallow, a timed barium study, mouthfuls one after the other. */
export const RUN_KINDS = ['manometry', 'barium', 'meal'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** What to run; what is left out is as usual for that kind. */
export interface RunRequest {
  readonly esophagus: Esophagus;
  readonly kind: RunKind;
  readonly volumeMl?: number | undefined;
  readonly posture?: Posture | undefined;
  readonly fluid?: FluidName | undefined;
  readonly standingMl?: number | undefined;
  readonly durationS?: number | undefined;
  /** Time between two stored frames, s. */
  readonly everyS?: number | undefined;
}

/** A measured value; `normal` and `source` where something published says what is normal. */
export interface MeasuredValue {
  readonly name: string;
  /** null: cannot be measured in this run. */
  readonly value: number | string | null;
  readonly unit: string;
  readonly normal?: string;
  /** Key in the clinical fact sheet. */
  readonly source?: string;
}

/** A run as plain JSON: everything that others need to check it. */
export interface DescribedRun {
  readonly setup: SwallowSetup;
  readonly depthCm: readonly number[];
  readonly timeS: readonly number[];
  /** One row for each time, one value for each depth. */
  readonly pressureMmHg: readonly (readonly number[])[];
  readonly areaCm2: readonly (readonly number[])[];
  readonly toneMmHg: readonly (readonly number[])[];
  /** One value for each time. */
  readonly swallowedMl: readonly number[];
  readonly emptiedMl: readonly number[];
  readonly insideMl: readonly number[];
  /** Largest error of the bookkeeping over all steps. */
  readonly worstImbalanceMl: number;
  readonly measures: readonly MeasuredValue[];
}

/** The setup of a request. @throws RangeError for what makes no sense. */
export function setupOf(request: RunRequest): SwallowSetup {
  const { esophagus, kind, volumeMl, posture, fluid, standingMl, durationS, everyS } = request;
  const usual =
    kind === 'manometry'
      ? manometrySetup(esophagus, volumeMl === undefined ? {} : { volumeMl })
      : kind === 'barium'
        ? bariumSetup(esophagus, volumeMl ?? USUAL_BARIUM_ML)
        : mealSetup(esophagus, volumeMl ?? 45);
  return {
    ...usual,
    ...(posture && { posture }),
    ...(fluid && { fluid }),
    ...(standingMl !== undefined && { standingMl }),
    ...(durationS !== undefined && { durationS }),
    ...(everyS !== undefined && { frameS: everyS }),
  };
}

/** Time between two mouthfuls of a meal, s [D]. */
const BETWEEN_S = 4;

function mealSetup(esophagus: Esophagus, volumeMl: number): SwallowSetup {
  const gulps = mouthfulsOf(volumeMl, BETWEEN_S, 0.3);
  return {
    esophagus,
    posture: 'upright',
    fluid: 'food',
    gulps,
    standingMl: esophagus.motility === 'healthy' ? 0 : 60,
    durationS: gulps.length * BETWEEN_S + 12,
    frameS: 0.1,
  };
}

/** Runs what is asked for and says everything about it. @throws RangeError with a sentence when it makes no sense. */
export function describeRun(request: RunRequest): DescribedRun {
  const run = runSwallow(setupOf(request));
  const rows = (field: Float32Array, digits: number): number[][] =>
    Array.from({ length: run.frames }, (_, f) =>
      Array.from(field.subarray(f * run.cells, (f + 1) * run.cells), (x) => rounded(x, digits)),
    );
  return {
    setup: run.setup,
    depthCm: Array.from(run.depthCm),
    timeS: Array.from({ length: run.frames }, (_, f) => rounded(f * run.frameS, 3)),
    pressureMmHg: rows(run.pressureMmHg, 2),
    areaCm2: rows(run.areaCm2, 4),
    toneMmHg: rows(run.toneMmHg, 2),
    swallowedMl: Array.from(run.swallowedMl, (x) => rounded(x, 4)),
    emptiedMl: Array.from(run.emptiedMl, (x) => rounded(x, 4)),
    insideMl: Array.from(run.insideMl, (x) => rounded(x, 4)),
    worstImbalanceMl: run.worstImbalanceMl,
    measures: measuresOf(request.kind, run),
  };
}

const rounded = (x: number, digits: number): number => Number(x.toFixed(digits));

function measuresOf(kind: RunKind, run: SwallowRun): MeasuredValue[] {
  const { esophagus } = run.setup;
  const last = run.frames - 1;
  const ledger: MeasuredValue[] = [
    { name: 'swallowed', value: run.swallowedMl[last]!, unit: 'mL' },
    { name: 'emptied into the stomach', value: run.emptiedMl[last]!, unit: 'mL' },
    { name: 'inside at the end', value: run.insideMl[last]!, unit: 'mL' },
  ];
  const flip = distensibilityOf(esophagus, 50);
  const bag: MeasuredValue[] = [
    {
      name: 'distensibility index at 50 mL',
      value: flip.diMm2PerMmHg,
      unit: 'mm²/mmHg',
      normal: `at least ${NORMS.distensibility.leastMm2PerMmHg}`,
      source: NORMS.distensibility.source,
    },
    { name: 'bag pressure at 50 mL', value: flip.pressureMmHg, unit: 'mmHg' },
    { name: 'least diameter at 50 mL', value: flip.leastDiameterMm, unit: 'mm' },
  ];
  if (kind === 'manometry') return [...manometry(run), ...bag, ...ledger];
  if (kind === 'barium')
    return [
      ...timedBarium(run).pictures.map(({ minute, columnCm }) => ({
        name: `column after ${minute} min`,
        value: columnCm,
        unit: 'cm',
        ...(minute === NORMS.column.atMinute && {
          normal: `below ${NORMS.column.belowCm}`,
          source: NORMS.column.source,
        }),
      })),
      ...bag,
      ...ledger,
    ];
  return [...bag, ...ledger];
}

function manometry(run: SwallowRun): MeasuredValue[] {
  const measured = measureSwallow(run);
  return [
    {
      name: 'integrated relaxation pressure',
      value: measured.irpMmHg,
      unit: 'mmHg',
      normal: `at most ${NORMS.irp.belowMmHg}, lying down`,
      source: NORMS.irp.source,
    },
    {
      name: 'distal contractile integral',
      value: measured.dciMmHgSCm,
      unit: 'mmHg·s·cm',
      normal: meanText(NORMS.dci),
      source: NORMS.dci.source,
    },
    {
      name: 'distal latency',
      value: measured.distalLatencyS,
      unit: 's',
      normal: `at least ${NORMS.latency.leastS}`,
      source: NORMS.latency.source,
    },
    {
      name: 'speed of the front',
      value: measured.speedCmS,
      unit: 'cm/s',
      normal: `${NORMS.speed.fromCmS} to ${NORMS.speed.toCmS}`,
      source: NORMS.speed.source,
    },
    {
      name: 'largest pressure of the body',
      value: measured.peakMmHg,
      unit: 'mmHg',
      normal: meanText(NORMS.amplitude),
      source: NORMS.amplitude.source,
    },
    {
      name: 'largest pressure of the whole body at once',
      value: measured.pressurizationMmHg,
      unit: 'mmHg',
      normal: `below ${NORMS.pressurization.leastMmHg}`,
      source: NORMS.pressurization.source,
    },
    {
      name: 'bolus transit',
      value: bolusTransitS(run),
      unit: 's',
      normal: meanText(NORMS.transit),
      source: NORMS.transit.source,
    },
    { name: 'kind of swallow (Chicago 4.0)', value: measured.kind, unit: '' },
  ];
}

import { eckardtTotal } from './eckardt';
import { CHICAGO, manometrySetup, mostRelaxedMmHg } from './manometry';
import type { Study } from './measures';
import { NORMS, meanText } from './norms';
import { finished, runSwallow } from './run';
import { studySteps } from './study';
import { bolusTransitS } from './transit';
import type { Esophagus, Motility, Stage } from './types';

/** One published figure, and what the model gives for it. */
export interface EvidenceRow {
  readonly what: string;
  readonly unit: string;
  /** Key in the clinical fact sheet, or a citation. */
  readonly source: string;
  /** As published. */
  readonly published: string;
  /** Its middle, where it has one, and its spread; null: open on that side. */
  readonly middle: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** null: the model gives none. */
  readonly model: number | null;
  /** The model was set to give it (SET in `parameters.ts`): it proves nothing. */
  readonly given: boolean;
}

/** How far the model is off, per cent of the published middle; of the nearer end where only a range is published. */
export function missPercent({ middle, from, to, model }: EvidenceRow): number | null {
  if (model === null) return null;
  const to100 = (of: number): number => (100 * (model - of)) / Math.abs(of);
  if (middle !== null) return to100(middle);
  if (from !== null && model < from) return to100(from);
  if (to !== null && model > to) return to100(to);
  return 0;
}

/** Published figures are rounded: so much is within, as a share. */
const ROUNDING = 0.01;

/** Whether the model lies within the published spread; null: none is published. */
export const isWithin = ({ from, to, model }: EvidenceRow): boolean | null =>
  from === null && to === null
    ? null
    : model !== null &&
      (from === null || model >= from * (1 - ROUNDING)) &&
      (to === null || model <= to * (1 + ROUNDING));

/** The case that is compared: as wide as in POEM patients (S27), the usual cut of its type (S42, S20). */
export const evidenceEsophagus = (motility: Motility, stage: Stage): Esophagus => ({
  motility,
  stage,
  bodyDiameterMm: 46,
  myotomyStartCm: motility === 'III' ? 26 : 34,
  myotomyEndCm: 42,
});

type Spread = readonly [middle: number | null, from: number | null, to: number | null];
const about = (middle: number, deviation: number): Spread => [middle, middle - deviation, middle + deviation];
const between = (from: number | null, to: number | null): Spread => [null, from, to];

type Published = readonly [source: string, published: string, spread: Spread];
const meanOf = (norm: {
  readonly mean: number;
  readonly deviation: number;
  readonly source: string;
}): Published => [norm.source, meanText(norm), about(norm.mean, norm.deviation)];
const rangeOf = (from: number, to: number, source: string): Published => [
  source,
  `${from} to ${to}`,
  between(from, to),
];

const row = (
  what: string,
  unit: string,
  source: string,
  published: string,
  [middle, from, to]: Spread,
  model: number | null,
  given = false,
): EvidenceRow => ({ what, unit, source, published, middle, from, to, model, given });

/** A study whose manometry is the one swallow that the parameters describe. */
export const typicalStudy = (esophagus: Esophagus): Study => finished(studySteps(esophagus, 1));

/**
 * Every figure of the fact sheet (section 3) that the model can be held against. Several seconds of reckoning.
 * @param study of an esophagus; a test may hand in one that remembers.
 */
export function evidence(study: (esophagus: Esophagus) => Study = typicalStudy): readonly EvidenceRow[] {
  const of = (motility: Motility, stage: Stage): Study => study(evidenceEsophagus(motility, stage));
  const healthy = of('healthy', 'before');
  const [wave] = healthy.manometry.swallows;
  const viscous = runSwallow({
    ...manometrySetup(evidenceEsophagus('healthy', 'before')),
    fluid: 'viscous',
  });
  const di = ({ distensibility }: Study): number | null =>
    distensibility.find(({ bagMl }) => bagMl === 50)?.diMm2PerMmHg ?? null;
  const columnAt5 = ({ barium }: Study): number =>
    barium.pictures.find(({ minute }) => minute === NORMS.column.atMinute)!.columnCm;
  const { run } = healthy.manometry;
  const rows = [
    row(
      'Healthy: speed of the wave',
      'cm/s',
      ...rangeOf(NORMS.speed.fromCmS, NORMS.speed.toCmS, NORMS.speed.source),
      wave!.speedCmS,
      true,
    ),
    row('Healthy: amplitude', 'mmHg', ...meanOf(NORMS.amplitude), wave!.peakMmHg, true),
    row(
      'Healthy: sphincter at rest',
      'mmHg',
      ...rangeOf(NORMS.lesResting.fromMmHg, NORMS.lesResting.toMmHg, NORMS.lesResting.source),
      healthy.manometry.lesRestingMmHg,
      true,
    ),
    row(
      'Healthy: sphincter relaxed',
      'mmHg',
      'S60',
      'below 8',
      between(null, 8),
      mostRelaxedMmHg(run, wave!.upperSphincterOpensS),
    ),
    row('Healthy: IRP', 'mmHg', 'S61', '10.4 ± 4.9', about(10.4, 4.9), wave!.irpMmHg),
    row('Healthy: DCI', 'mmHg·s·cm', ...meanOf(NORMS.dci), wave!.dciMmHgSCm),
    row(
      'Healthy: distal latency',
      's',
      'S57',
      `at least ${CHICAGO.prematureS}`,
      between(CHICAGO.prematureS, null),
      wave!.distalLatencyS,
    ),
    row('Healthy: bolus transit, liquid', 's', ...meanOf(NORMS.transit), bolusTransitS(run)),
    row('Healthy: bolus transit, viscous', 's', 'S61', '8.0 ± 1.2', about(8, 1.2), bolusTransitS(viscous)),
    row(
      'Healthy: distensibility at 50 mL',
      'mm²/mmHg',
      'Rancati, meta-analysis of normal values',
      '2.9 to 10.7',
      between(2.86, 10.66),
      di(healthy),
    ),
    row(
      'Healthy: barium left after 5 min',
      'cm',
      NORMS.column.source,
      `below ${NORMS.column.belowCm}`,
      between(null, NORMS.column.belowCm),
      columnAt5(healthy),
    ),
  ];
  for (const type of ['I', 'II', 'III'] as const) {
    const before = of(type, 'before');
    const after = of(type, 'after');
    const [swallow] = before.manometry.swallows;
    const say = (what: string): string => `Type ${type}, ${what}`;
    rows.push(
      row(
        say('before: sphincter at rest'),
        'mmHg',
        'S14',
        '19.0 (21.2 S26)',
        [19, 19, 21.2],
        before.manometry.lesRestingMmHg,
        true,
      ),
      row(
        say('after: sphincter at rest'),
        'mmHg',
        'S14',
        '6.0 (10.5 S26)',
        [6, 6, 10.5],
        after.manometry.lesRestingMmHg,
        true,
      ),
      row(
        say('before: IRP'),
        'mmHg',
        'S98',
        `above ${CHICAGO.irpLimitMmHg}`,
        between(CHICAGO.irpLimitMmHg, null),
        swallow!.irpMmHg,
      ),
      row(
        say('before: column at 5 min'),
        'cm',
        'S14',
        '10.1 (9.0 Cho 2014, 14.7 S19)',
        [10.1, 9, 14.7],
        columnAt5(before),
      ),
      row(say('after: column at 5 min'), 'cm', 'S14', '2.3 (7.9 S19)', [2.3, 2.3, 7.9], columnAt5(after)),
      row(say('before: distensibility at 50 mL'), 'mm²/mmHg', 'S14', '1.0', [1, null, null], di(before)),
      row(say('after: distensibility at 50 mL'), 'mm²/mmHg', 'S14', '6.7', [6.7, null, null], di(after)),
      row(
        say('rise of distensibility'),
        'mm²/mmHg',
        'S15',
        '7 ± 3.1',
        about(7, 3.1),
        rise(di(before), di(after)),
      ),
    );
    if (type === 'II')
      rows.push(
        row(
          say('before: whole body under pressure'),
          'mmHg',
          'S58',
          `at least ${CHICAGO.pressurizationMmHg}`,
          between(CHICAGO.pressurizationMmHg, null),
          swallow!.pressurizationMmHg,
          true,
        ),
      );
    if (type === 'III')
      rows.push(
        row(
          say('before: distal latency'),
          's',
          'S57',
          `below ${CHICAGO.prematureS}`,
          between(null, CHICAGO.prematureS),
          swallow!.distalLatencyS,
          true,
        ),
        row(
          say('before: DCI'),
          'mmHg·s·cm',
          'S57',
          `above ${CHICAGO.ineffectiveBelow}`,
          between(CHICAGO.ineffectiveBelow, null),
          swallow!.dciMmHgSCm,
          true,
        ),
      );
    rows.push(
      row(say('before: Eckardt'), 'points', 'S14', '8', [8, 8, 8], total(before), true),
      row(say('after: Eckardt'), 'points', 'S14', '1', [1, 1, 1], total(after), true),
    );
  }
  return rows;
}

const rise = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;

const total = ({ eckardt }: Study): number | null => (eckardt ? eckardtTotal(eckardt) : null);

/** A figure to three places at most, as a table shows it. */
const short = (x: number): string => String(Number(x.toPrecision(3)));

const WITHIN = new Map([
  [true, 'yes'],
  [false, '**no**'],
  [null, 'no spread'],
]);

/** The rows as a table in Markdown. */
export function evidenceTable(rows: readonly EvidenceRow[]): string {
  const cells = rows.map((each) => {
    const miss = missPercent(each);
    return [
      each.what,
      each.unit,
      `${each.published} (${each.source})`,
      each.model === null ? 'none' : short(each.model),
      miss === null ? '' : `${miss > 0 ? '+' : ''}${Math.round(miss)} %`,
      WITHIN.get(isWithin(each))!,
      each.given ? 'set' : 'found',
    ];
  });
  const heads = ['measure', 'unit', 'published (source)', 'model', 'miss', 'within spread', 'set or found'];
  return [heads, heads.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

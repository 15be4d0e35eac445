/**
 * What is normal, as published; a chart shows each with its source. Keys as in the clinical fact sheet, [V1] read in
 * the abstract, [V2] in a secondary page.
 */
export const NORMS = {
  /** Lower sphincter at rest, mmHg [V1]. */
  lesResting: { fromMmHg: 10, toMmHg: 45, source: 'S60' },
  /** Integrated relaxation pressure, lying down, mmHg: this and above is too much [V2]. */
  irp: { belowMmHg: 15, source: 'S98' },
  /** Distal contractile integral of healthy people, mean and standard deviation, mmHg·s·cm [V1]. */
  dci: { mean: 1890, deviation: 1130, source: 'S61' },
  /** Distal latency, s [V1]. */
  latency: { leastS: 4.5, source: 'S57' },
  /** Pressure that makes a pressurization of the whole esophagus, and the level of the contour, mmHg [V1]. */
  pressurization: { leastMmHg: 30, source: 'S58' },
  /** Distensibility index of the junction, mm²/mmHg: below this is abnormal [V1]. */
  distensibility: { leastMm2PerMmHg: 2.8, source: 'S17' },
  /** Barium column, cm: under this 5 minutes after drinking, or fallen by more than half [V1]. */
  column: { belowCm: 5, atMinute: 5, source: 'S19' },
  /** Eckardt score: this and less is success; of 12 [V1]. */
  eckardt: { most: 3, outOf: 12, source: 'S01' },
} as const;

/** How a measured value stands to what is normal. */
export type Standing = 'below' | 'within' | 'above';

export const standingOfIrp = (mmHg: number): Standing => (mmHg < NORMS.irp.belowMmHg ? 'within' : 'above');
export const standingOfLatency = (seconds: number): Standing =>
  seconds < NORMS.latency.leastS ? 'below' : 'within';
export const standingOfDistensibility = (di: number): Standing =>
  di < NORMS.distensibility.leastMm2PerMmHg ? 'below' : 'within';
export const standingOfColumn = (cm: number): Standing => (cm < NORMS.column.belowCm ? 'within' : 'above');

export function standingOfRestingSphincter(mmHg: number): Standing {
  if (mmHg < NORMS.lesResting.fromMmHg) return 'below';
  return mmHg > NORMS.lesResting.toMmHg ? 'above' : 'within';
}

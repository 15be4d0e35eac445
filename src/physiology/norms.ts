import { ECKARDT } from './eckardt';
import { CHICAGO } from './manometry';

/**
 * What is normal, as published; charts and tables show each with its source. Keys as in the clinical fact sheet, [V1] read
 * in the abstract, [V2] in a secondary page.
 */
export const NORMS = {
  /** Lower sphincter at rest, mmHg [V1]. */
  lesResting: { fromMmHg: 10, toMmHg: 45, source: 'S60' },
  /** Speed of a healthy wave, cm/s [V1]. */
  speed: { fromCmS: 2, toCmS: 8, source: 'S60' },
  /** Pressure of a healthy wave, mean and standard deviation, mmHg [V1]. */
  amplitude: { mean: 95, deviation: 35, source: 'S61' },
  /** Time that a mouthful of water takes, lying down, mean and standard deviation, s [V1]. */
  transit: { mean: 6.9, deviation: 0.9, source: 'S61' },
  /** Integrated relaxation pressure, lying down, mmHg: this and above is too much [V2]. */
  irp: { belowMmHg: CHICAGO.irpLimitMmHg, source: 'S98' },
  /** Distal contractile integral of healthy people, mean and standard deviation, mmHg·s·cm [V1]. */
  dci: { mean: 1890, deviation: 1130, source: 'S61' },
  /** Distal latency, s [V1]. */
  latency: { leastS: CHICAGO.prematureS, source: 'S57' },
  /** Pressure that makes a pressurization of the whole esophagus, and the level of the contour, mmHg [V1]. */
  pressurization: { leastMmHg: CHICAGO.pressurizationMmHg, source: 'S58' },
  /** Distensibility index of the junction, mm²/mmHg: below this is abnormal [V1]. */
  distensibility: { leastMm2PerMmHg: 2.8, source: 'S17' },
  /** Barium column, cm: under this 5 minutes after drinking, or fallen by more than half [V1]. */
  column: { belowCm: 5, atMinute: 5, source: 'S19' },
  /** Eckardt score: this and less is success; of 12 [V1]. */
  eckardt: { most: ECKARDT.successAtMost, outOf: ECKARDT.totalMax, source: 'S01' },
} as const;

/** A mean and its deviation as texts write them: `95 ± 35`. */
export const meanText = ({
  mean,
  deviation,
}: {
  readonly mean: number;
  readonly deviation: number;
}): string => `${mean} ± ${deviation}`;

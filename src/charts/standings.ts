import { NORMS } from '../physiology/norms';

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

import type { TipPose } from './tipPose';

/** Hours of the clock face round the lumen, seen looking distally: 12 is the patient's front, 3 the patient's right. */
export const RING_HOURS = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * Where an hour stands round the middle of the endoscope's picture, radians clockwise from its top. The ring stays with
 * the patient: the endoscope that is turned clockwise sees it turned back.
 */
export const ringAngle = (hour: number, { rollRad }: Pick<TipPose, 'rollRad'>): number =>
  ((hour % 12) / 12) * 2 * Math.PI - rollRad;

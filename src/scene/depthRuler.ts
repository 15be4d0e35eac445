import type { CaseParameters } from '../procedure/case';
import type { SceneState } from './types';
import { DEPTH } from '../organ/esophagus';

/** What the depth ruler shows, cm from the incisors. */
export const RULER_CM = { from: 20, to: 48 } as const;

export type RulerMark = 'junction' | 'entry' | 'tunnel' | 'myotomy';

/** A mark of the ruler: a depth (`fromCm` = `toCm`), or a stretch of depths. */
export interface RulerSpan {
  readonly mark: RulerMark;
  readonly fromCm: number;
  readonly toCm: number;
}

/** Shorter than this there is no tunnel or cut to be marked, cm. */
const LEAST_CM = 0.05;

/** The marks of this instant, the outermost first: what has not been made yet has none. */
export function rulerMarks({ values }: SceneState, parameters: CaseParameters): readonly RulerSpan[] {
  const { entryDepthCm, myotomyStartCm } = parameters;
  const marks: RulerSpan[] = [{ mark: 'junction', fromCm: DEPTH.egj, toCm: DEPTH.egj }];
  if (values.incisionMm > 0.5) marks.push({ mark: 'entry', fromCm: entryDepthCm, toCm: entryDepthCm });
  if (values.tunnelEndCm > entryDepthCm + LEAST_CM)
    marks.push({ mark: 'tunnel', fromCm: entryDepthCm, toCm: values.tunnelEndCm });
  if (values.myotomyEndCm > myotomyStartCm + LEAST_CM)
    marks.push({ mark: 'myotomy', fromCm: myotomyStartCm, toCm: values.myotomyEndCm });
  return marks;
}

/** Share of the ruler's length at a depth, 0 above to 1 below; what lies beyond an end stands at it. */
export const rulerShare = (cm: number): number =>
  Math.min(1, Math.max(0, (cm - RULER_CM.from) / (RULER_CM.to - RULER_CM.from)));

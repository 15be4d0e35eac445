import { DEFAULT_CASE, type CaseParameters } from './case';
import { LEAST_GAP_CM } from './caseWarnings';

export const ACHALASIA_TYPES = ['I', 'II', 'III'] as const satisfies readonly CaseParameters['type'][];
export const APPROACHES = ['anterior', 'posterior'] as const satisfies readonly CaseParameters['approach'][];

/** What is chosen of a case; the rest follows from it. */
export interface CaseChoice extends Pick<CaseParameters, 'type' | 'approach'> {
  /** Upper end of the mucosal incision, cm from the incisors. Left out: where the type wants it. */
  readonly entryDepthCm?: number;
}

/**
 * Where the cut begins, cm from the incisors: 8 cm in all is standard (S42); in type III the spastic body is cut along,
 * 16 cm in all (S20). Both end 2 cm below the junction (S39, S42).
 */
const MYOTOMY_START_CM: Readonly<Record<CaseParameters['type'], number>> = { I: 34, II: 34, III: 26 };

/** Depths are told in tenths of a centimeter; sums of tenths are not exact. */
const tenths = (cm: number): number => Math.round(cm * 10) / 10;

/**
 * A case in which incision, tunnel and cut fit together, e.g. `{ type: 'III', approach: 'anterior' }`: cut from 26 to
 * 42 cm, entry at 22.2 cm.
 *
 * The entry stands at 29 cm or, when the cut begins too high for that, as low as leaves 2 cm of intact mucosa between
 * the lower end of the incision and the cut: only intact mucosa is a lid. Fact sheet 1.8 measures from the upper end of
 * the incision and comes to 24 cm; this is the stricter of the two, the same gap that `caseWarnings` looks at.
 *
 * A depth that was asked for is kept, and judged by `caseWarnings`. Muscle is reached through the tunnel alone, so below
 * an entry that leaves no room for the whole cut, the cut begins at the lower end of the incision.
 */
export function caseOf({ type, approach, entryDepthCm }: CaseChoice): CaseParameters {
  const incisionCm = DEFAULT_CASE.incisionLengthMm / 10;
  const wantedStartCm = MYOTOMY_START_CM[type];
  const entryCm =
    entryDepthCm ?? Math.min(DEFAULT_CASE.entryDepthCm, tenths(wantedStartCm - LEAST_GAP_CM - incisionCm));
  return {
    ...DEFAULT_CASE,
    type,
    approach,
    entryDepthCm: entryCm,
    myotomyStartCm: Math.max(wantedStartCm, tenths(entryCm + incisionCm)),
  };
}

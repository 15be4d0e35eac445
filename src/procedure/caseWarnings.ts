import type { CaseParameters } from './case';

/** A case that can be drawn, but that a clinician should look at twice. The interface has a sentence for each key. */
export type CaseWarning = 'entryToMyotomyGapUnder2Cm' | 'gastricMyotomyOver2Cm5';

/** Least intact mucosa between the entry and the cut muscle, cm (S39, S77). */
export const LEAST_GAP_CM = 2;
/** Longest cut on the stomach before moderate esophagitis becomes more frequent, cm (S23). */
const LONGEST_GASTRIC_CUT_CM = 2.5;
/** Depths are sums of tenths of a centimeter; without this 42.5 - 40 could pass for more than 2.5. */
const SLACK_CM = 1e-6;

/**
 * What deserves a warning in a case.
 * The gap runs from the lower end of the entry, for only intact mucosa covers the cut:
 * entry at 29 cm, 18 mm long, cut from 34 cm: 3.2 cm, no warning.
 */
export function caseWarnings(caseParameters: CaseParameters): CaseWarning[] {
  const { entryDepthCm, incisionLengthMm, myotomyStartCm, myotomyEndCm, egjDepthCm } = caseParameters;
  const gapCm = myotomyStartCm - (entryDepthCm + incisionLengthMm / 10);
  const warnings: CaseWarning[] = [];
  if (gapCm < LEAST_GAP_CM - SLACK_CM) warnings.push('entryToMyotomyGapUnder2Cm');
  if (myotomyEndCm - egjDepthCm > LONGEST_GASTRIC_CUT_CM + SLACK_CM) warnings.push('gastricMyotomyOver2Cm5');
  return warnings;
}

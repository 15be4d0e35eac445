import type { CaseParameters } from './case';
import { cutOf } from './casePresets';
import { caseWarnings } from './caseWarnings';

/**
 * What sets a case apart from the standard one, of which the plain words tell: type II, anterior approach, 6 cm of cut
 * esophagus and 2 cm of stomach, entry 11 cm above the junction. The standard case has none of these traits.
 */
export const TRAITS = [
  'typeOne',
  'typeThree',
  'longSpasticCut',
  'longCut',
  'shortCut',
  'gastricOver',
  'gastricUnder',
  'highEntry',
  'narrowGap',
  'posterior',
] as const;
export type Trait = (typeof TRAITS)[number];

/** A cut of at least this much in all is told as long, cm: standard 8 to 10 (S43), type III 16 on average (S20). */
const LONG_CUT_CM = 12;
/** A cut of at most this much on the esophagus is told as short, cm: 2.76 on average in the short arm of S21. */
const SHORT_ESOPHAGEAL_CUT_CM = 4;
/** Less than this on the stomach is no longer about 2 cm. */
const LEAST_USUAL_GASTRIC_CUT_CM = 1.5;
/** An entry further above the junction than this is told as high, cm: 10 to 12 in S39. */
const HIGHEST_USUAL_ENTRY_CM = 12;
/** Depths are sums of tenths of a centimeter; without this 40 - 28.2 + 0.2 could pass for more than 12. */
const SLACK_CM = 1e-6;

/** The traits of a case, e.g. of a type III with its usual cut: `typeThree`, `longSpasticCut`, `longCut`, `highEntry`. */
export function traitsOf(caseParameters: CaseParameters): ReadonlySet<Trait> {
  const { type, approach, egjDepthCm, entryDepthCm } = caseParameters;
  const { esophagealCutCm, gastricCutCm } = cutOf(caseParameters);
  const isLong = esophagealCutCm + gastricCutCm >= LONG_CUT_CM - SLACK_CM;
  const warnings = caseWarnings(caseParameters);
  const holds: Readonly<Record<Trait, boolean>> = {
    typeOne: type === 'I',
    typeThree: type === 'III',
    longSpasticCut: isLong && type === 'III',
    longCut: isLong,
    shortCut: esophagealCutCm <= SHORT_ESOPHAGEAL_CUT_CM + SLACK_CM,
    gastricOver: warnings.includes('gastricMyotomyOver2Cm5'),
    gastricUnder: gastricCutCm < LEAST_USUAL_GASTRIC_CUT_CM - SLACK_CM,
    highEntry: egjDepthCm - entryDepthCm > HIGHEST_USUAL_ENTRY_CM + SLACK_CM,
    narrowGap: warnings.includes('entryToMyotomyGapUnder2Cm'),
    posterior: approach === 'posterior',
  };
  return new Set(TRAITS.filter((trait) => holds[trait]));
}

import { DEFAULT_CASE, type CaseParameters } from './case';
import { LEAST_GAP_CM } from './caseWarnings';

export const ACHALASIA_TYPES = ['I', 'II', 'III'] as const satisfies readonly CaseParameters['type'][];
export const APPROACHES = ['anterior', 'posterior'] as const satisfies readonly CaseParameters['approach'][];

/** What is chosen of a case; what is left out follows from the type. */
export interface CaseChoice extends Pick<CaseParameters, 'type' | 'approach'> {
  /** Upper end of the mucosal incision, cm from the incisors. */
  readonly entryDepthCm?: number | undefined;
  /** Widest diameter of the body, mm. */
  readonly bodyDiameterMm?: number | undefined;
  /** How far the cut reaches above the junction, and below it on the stomach, cm. */
  readonly esophagealCutCm?: number | undefined;
  readonly gastricCutCm?: number | undefined;
}

/** Between what bounds, and in what steps, a case can be chosen. */
export const CASE_RANGES = {
  /** Fact sheet 1.8: 25 to 32; type III rises to 22. */
  entryDepthCm: { min: 22, max: 32, step: 0.1 },
  /** Normal caliber to a mega-esophagus above 6 cm (S72, S91); mean 44 to 50 before POEM (S27). */
  bodyDiameterMm: { min: 25, max: 70, step: 1 },
  /** Short 2.8 (S21), standard 6 (S42), type III 14 (S20). */
  esophagealCutCm: { min: 2, max: 14, step: 0.1 },
  /** 2 to 3 on the stomach (S39, S79); above 2.5 a warning, 3.3 in S23. */
  gastricCutCm: { min: 1, max: 3.3, step: 0.1 },
} as const;
export type CaseRange = keyof typeof CASE_RANGES;

/**
 * How far the cut reaches above the junction, cm: 8 cm in all is standard (S42); in type III the spastic body is cut
 * along, 16 cm in all (S20). All end 2 cm below the junction (S39, S42).
 */
const ESOPHAGEAL_CUT_CM: Readonly<Record<CaseParameters['type'], number>> = { I: 6, II: 6, III: 14 };

/** The tunnel goes on past the end of the cut by this much, cm. */
const TUNNEL_BEYOND_CUT_CM = DEFAULT_CASE.tunnelEndCm - DEFAULT_CASE.myotomyEndCm;

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
export function caseOf(choice: CaseChoice): CaseParameters {
  const { type, approach, bodyDiameterMm = DEFAULT_CASE.bodyDiameterMm } = choice;
  const { egjDepthCm } = DEFAULT_CASE;
  const incisionCm = DEFAULT_CASE.incisionLengthMm / 10;
  const wantedStartCm = tenths(egjDepthCm - (choice.esophagealCutCm ?? ESOPHAGEAL_CUT_CM[type]));
  const myotomyEndCm = tenths(egjDepthCm + (choice.gastricCutCm ?? DEFAULT_CASE.myotomyEndCm - egjDepthCm));
  const entryCm =
    choice.entryDepthCm ??
    Math.min(DEFAULT_CASE.entryDepthCm, tenths(wantedStartCm - LEAST_GAP_CM - incisionCm));
  return {
    ...DEFAULT_CASE,
    type,
    approach,
    bodyDiameterMm,
    entryDepthCm: entryCm,
    myotomyStartCm: Math.max(wantedStartCm, tenths(entryCm + incisionCm)),
    myotomyEndCm,
    tunnelEndCm: Math.max(DEFAULT_CASE.tunnelEndCm, tenths(myotomyEndCm + TUNNEL_BEYOND_CUT_CM)),
  };
}

/** How far the cut of a case reaches above and below the junction, cm. */
export const cutOf = ({
  egjDepthCm,
  myotomyStartCm,
  myotomyEndCm,
}: CaseParameters): { readonly esophagealCutCm: number; readonly gastricCutCm: number } => ({
  esophagealCutCm: tenths(egjDepthCm - myotomyStartCm),
  gastricCutCm: tenths(myotomyEndCm - egjDepthCm),
});

/**
 * The choice that makes a case again: only what does not follow from the type is named, so that changing the type
 * afterwards lengthens the cut and moves the entry by itself.
 */
export function choiceOf(caseParameters: CaseParameters): CaseChoice {
  const { type, approach, entryDepthCm, bodyDiameterMm } = caseParameters;
  const usual = caseOf({ type, approach });
  const { esophagealCutCm, gastricCutCm } = cutOf(caseParameters);
  const base: CaseChoice = {
    type,
    approach,
    ...(bodyDiameterMm !== usual.bodyDiameterMm && { bodyDiameterMm }),
    ...(gastricCutCm !== cutOf(usual).gastricCutCm && { gastricCutCm }),
  };
  const makesIt = (choice: CaseChoice): boolean => {
    const made = caseOf(choice);
    return made.entryDepthCm === entryDepthCm && made.myotomyStartCm === caseParameters.myotomyStartCm;
  };
  const all: CaseChoice = { ...base, esophagealCutCm, entryDepthCm };
  return [base, { ...base, entryDepthCm }, { ...base, esophagealCutCm }].find(makesIt) ?? all;
}

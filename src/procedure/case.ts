/**
 * A case: the schematic choices that every telling is made for. Never a patient's data.
 * Defaults and ranges: fact sheet section 1.8 (S39, S42, S77; EGJ 40 cm S69, S27).
 */
export interface CaseParameters {
  readonly type: 'I' | 'II' | 'III';
  readonly approach: 'anterior' | 'posterior';
  /** Mucosal junction, cm from the incisors. */
  readonly egjDepthCm: number;
  /** Upper end of the mucosal incision, cm from the incisors. */
  readonly entryDepthCm: number;
  readonly incisionLengthMm: number;
  readonly tunnelEndCm: number;
  readonly myotomyStartCm: number;
  readonly myotomyEndCm: number;
  readonly clipCount: number;
  /** Widest diameter of the body, mm (mean 44-50 in POEM patients, S27). */
  readonly bodyDiameterMm: number;
}

export const DEFAULT_CASE: CaseParameters = {
  type: 'II',
  approach: 'anterior',
  egjDepthCm: 40,
  entryDepthCm: 29,
  incisionLengthMm: 18,
  tunnelEndCm: 42.5,
  myotomyStartCm: 34,
  myotomyEndCm: 42,
  clipCount: 5,
  bodyDiameterMm: 46,
};

export const sameCase = (a: CaseParameters, b: CaseParameters): boolean =>
  (Object.keys(a) as (keyof CaseParameters)[]).every((key) => a[key] === b[key]);

/** Case parameters that are numbers, which a move may name instead of a figure. */
export type CaseNumber = {
  [K in keyof CaseParameters]: CaseParameters[K] extends number ? K : never;
}[keyof CaseParameters];

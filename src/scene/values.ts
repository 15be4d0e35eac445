import type { CaseParameters } from '../procedure/case';
import type { Value } from '../procedure/types';

/** A figure, whether written as such or as a parameter of the case with a shift. */
export const valueOf = (value: Value, caseParameters: CaseParameters): number =>
  typeof value === 'number' ? value : caseParameters[value.of] + (value.plus ?? 0);

import type { CaseParameters } from './case';
import { caseOf, choiceOf, type CaseChoice } from './casePresets';
import type { Side } from './pairs';

/** What a side changes of the case; the others have the case's own. */
const OWN: Readonly<Partial<Record<Side, Partial<Pick<CaseChoice, 'type' | 'approach'>>>>> = {
  typeI: { type: 'I' },
  typeII: { type: 'II' },
  typeIII: { type: 'III' },
  anterior: { approach: 'anterior' },
  posterior: { approach: 'posterior' },
};

/**
 * The case of a side: that of the telling, with another type or approach where the side is one. As when a person
 * chooses it: what follows from the type follows, what was chosen besides stays. Of its own result it makes the same.
 */
export function caseOfSide(caseParameters: CaseParameters, side: Side): CaseParameters {
  const { type = caseParameters.type, approach = caseParameters.approach } = OWN[side] ?? {};
  if (type === caseParameters.type && approach === caseParameters.approach) return caseParameters;
  return caseOf({ ...choiceOf(caseParameters), type, approach });
}

/** Whether a side is seen after the operation. */
export const isAfter = (side: Side): boolean =>
  side === 'after' || side === 'anterior' || side === 'posterior';

import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../physiology/measures';
import { SIDES_OF, type Pair } from '../../procedure/pairs';
import { esophagusOf } from '../../scene/swallowRuns';
import { useSession, useUi } from '../../ui/context';

/** The studies of the organs that stand beside each other, in their order; what is not there yet is being reckoned. */
export function useStudies(pair: Pair): readonly (Study | null)[] {
  const { studies } = useUi();
  const caseParameters = useSession((state) => state.caseParameters);
  const organs = useMemo(
    () => SIDES_OF[pair].map((side) => esophagusOf(caseParameters, side)),
    [pair, caseParameters],
  );
  useStore(studies.state, (state) => state.studies);
  useEffect(() => {
    studies.want(organs);
  }, [studies, organs]);
  useEffect(() => () => studies.want([]), [studies]);
  return organs.map((organ) => studies.get(organ));
}

import { useRef } from 'react';
import { restingTissue, type Tissue } from '../../organ/tissue';
import { tissueOf } from '../../scene/tissueOf';
import { useUi } from '../context';

/** The tissue of the instant that is on screen, for what is laid over it. */
export function useOrganNow(): () => Tissue {
  const { player } = useUi();
  const tissue = useRef<Tissue>(null);
  return () => {
    tissue.current ??= restingTissue();
    return tissueOf(player.instant, player.programme.caseParameters, tissue.current);
  };
}

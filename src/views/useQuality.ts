import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { chooseQuality, type Quality, type QualityChoice } from '../player/quality';
import type { Session } from '../player/session';
import { probeMachine, type Machine } from './probe';

/**
 * The tier to draw in: a person's, or the one this machine can keep up with. The machine is tried once, and only when
 * nobody has chosen; what it has been stepped down to lasts.
 */
export function useQuality(session: Session): {
  readonly choice: QualityChoice;
  readonly stepDown: (to: Quality) => void;
} {
  const wish = useStore(session, (state) => state.quality);
  const machine = useRef<Machine | null>(null);
  const [stepped, setStepped] = useState<Quality | null>(null);
  const choice = useMemo((): QualityChoice => {
    if (wish === 'auto' && stepped) return { quality: stepped, why: 'slow frames' };
    if (wish === 'auto') machine.current ??= probeMachine(document);
    return chooseQuality({ ...(machine.current ?? { renderer: '', probeMs: null }), wish });
  }, [wish, stepped]);
  return { choice, stepDown: setStepped };
}

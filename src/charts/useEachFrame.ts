import { useEffect } from 'react';
import type { OnFrame } from './chartProps';

/** Calls `draw` with every time shown; React does not render for it. `draw` must keep its identity between renders. */
export function useEachFrame(onFrame: OnFrame | undefined, draw: (timeS: number) => void): void {
  useEffect(() => onFrame?.(draw), [onFrame, draw]);
}

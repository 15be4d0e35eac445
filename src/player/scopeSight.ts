import type { ScopeFrame } from '../scene/scopeFrame';
import { createTipPose, type TipPose } from '../scene/tipPose';
import type { Pane } from './panes';

/**
 * What the endoscope's camera saw in the last drawn frame: rewritten in place by whoever draws, read by what stands over
 * its picture.
 */
export interface ScopeSight {
  readonly pose: TipPose;
  /** Length of the endoscope's path from the incisors to its tip, cm: what its marks read at the teeth. */
  insertionCm: number;
  /** Where it was drawn; null while it is not. */
  pane: Pane | null;
  frame: ScopeFrame | null;
}

export const createScopeSight = (): ScopeSight => ({
  pose: createTipPose(),
  insertionCm: 0,
  pane: null,
  frame: null,
});

import type { Step } from '../../../procedure/selfTest';

/** The steps of the procedure; their order is that of the story. */
export const STEPS: readonly Step[] = [
  { id: 'insertion', at: 'scope in esophagus' },
  { id: 'measure', at: 'junction measured' },
  { id: 'lift', at: 'bleb stands' },
  { id: 'incision', at: 'knife opens mucosa' },
  { id: 'enter', at: 'scope enters wall' },
  { id: 'tunnel', at: 'tunnel halfway' },
  { id: 'vessel', at: 'vessel sealed' },
  { id: 'beyond', at: 'tunnel complete' },
  { id: 'cut', at: 'circular fibers part' },
  { id: 'sphincter', at: 'sphincter cut through' },
  { id: 'stomachCut', at: 'myotomy complete' },
  { id: 'check', at: 'hemostasis checked' },
  { id: 'leave', at: 'scope leaves tunnel' },
  { id: 'close', at: 'entry closed' },
  { id: 'withdraw', at: 'scope withdrawn' },
];

/** Who describes these steps in this order. */
export const ORDER_SOURCES: readonly string[] = ['S39', 'S40', 'S77'];

import type { Subject } from '../../procedure/types';

/**
 * What must have been said of each of the four things before it counts as told: cues of any chapter. No telling leaves
 * the reflux out of the risks.
 */
export const ESSENTIALS: Readonly<Record<Subject, readonly string[]>> = {
  done: [
    'preparation.asleep',
    'insertion.mouth',
    'entry.cut',
    'tunnel.begin',
    'myotomy.circular',
    'closure.closed',
  ],
  brings: ['benefits.success', 'benefits.failure'],
  risks: ['risks.rare', 'risks.effects', 'risks.gas', 'risks.reflux', 'risks.refluxLater'],
  alternatives: [
    'alternatives.dilation',
    'alternatives.heller',
    'alternatives.botulinum',
    'alternatives.drugs',
  ],
};

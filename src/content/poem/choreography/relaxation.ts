import { THROUGH_CM, looksBack, straightens } from './lookBack';
import { after, move, pair, set, shot, swallow, treated, untreated, type Choreography } from './vocabulary';

export const relaxationMoves = {
  moves: [
    move('tipDepthCm', after('start of relaxation.purpose', 1), 'end of relaxation.purpose', 36),
    move('lesOpeningMm', after('start of relaxation.opens', 0.5), 'end of relaxation.opens', 14),
    move('tipDepthCm', 'start of relaxation.slides', 'end of relaxation.slides', THROUGH_CM),
    ...looksBack('relaxation.lookBack', 'looks back again'),
    ...straightens('relaxation.lookBack'),
    // Gas opens what no longer holds: the passage stands wider than the endoscope.
    move('lesOpeningMm', after('start of relaxation.lookBack', -0.3), 'looks back again', 19),
    move('lesOpeningMm', 'scope withdrawn', 'end of relaxation.withdrawn', 14),
    move('tipDepthCm', 'scope withdrawn', after('end of relaxation.withdrawn', -0.1), -8, 'in'),
    move('insufflation', 'scope withdrawn', 'end of relaxation.withdrawn', 0.25),
    move('dye', 'scope withdrawn', 'end of relaxation.withdrawn', 0.25),
    // What follows recalls the organ before the operation, then returns to it as it is now.
    set('recall', after('start of relaxation.before', 0.4), 1),
    ...untreated(after('start of relaxation.before', 0.9)),
    set('recall', after('start of relaxation.swallow', 0.1), 0),
    ...treated(after('start of relaxation.swallow', 0.1)),
  ],
  tools: [],
  shots: [
    shot('start of relaxation.purpose', 'tunnelWhole', 2),
    shot('start of relaxation.opens', 'sphincter', 2.2),
    shot(after('start of relaxation.lookBack', -1), 'lookBack', 2.2),
    shot('start of relaxation.withdrawn', 'wholeOpened', 2.5),
    shot('start of relaxation.before', 'junction', 0.8),
    shot('start of relaxation.swallow', 'upper', 1.2),
    shot('start of relaxation.falls', 'emptying', 1.6),
  ],
  // The same swallow stands on both sides, at its start until it is spoken of.
  pairs: [pair('start of relaxation.before', 'beforeAfter'), pair('end of relaxation.gravity', 'none')],
  swallows: [
    swallow(after('start of relaxation.before', 0.9), 'rest', 'before'),
    swallow('swallow begins', 'meal', 'after'),
    swallow('end of relaxation.gravity', 'none', 'after'),
  ],
} satisfies Choreography;

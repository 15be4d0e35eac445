import { THROUGH_CM, looksBack, straightens } from './lookBack';
import { after, move, set, shot, treated, untreated, type Choreography } from './vocabulary';

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
    move(
      'columnTopCm',
      after('start of relaxation.before', 1),
      after('swallow before stands', 1.2),
      33.6,
      'out',
    ),
    set('recall', after('start of relaxation.swallow', 0.1), 0),
    ...treated(after('start of relaxation.swallow', 0.1)).filter(({ track }) => track !== 'lesOpeningMm'),
    move('bolusMl', after('start of relaxation.swallow', 0.2), after('start of relaxation.swallow', 0.6), 18),
    move('bolusDepthCm', 'start of relaxation.swallow', after('start of relaxation.swallow', 0.1), 17.5),
    move('bolusDepthCm', after('swallow begins', 0), 'bolus falls through', 34, 'in'),
    move('lesOpeningMm', after('bolus falls through', -1.2), after('bolus falls through', 0.6), 14),
    move('bolusDepthCm', after('bolus falls through', 0.1), after('bolus falls through', 2.4), 46),
    move('bolusMl', after('start of relaxation.gravity', 1), after('start of relaxation.gravity', 3), 0),
    move('columnTopCm', after('bolus falls through', 1.2), after('column empties', 2.2), 41.5),
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
  pairs: [],
} satisfies Choreography;

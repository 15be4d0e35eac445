import { THROUGH_CM, looksBack, straightens } from './lookBack';
import { after, move, set, shot, type Choreography } from './vocabulary';

/** A column whose level is this deep has run out, cm. */
const NOTHING_STANDS_CM = 41;
/** What stands, stands on the closed sphincter, cm. */
const SPHINCTER_CM = 38.6;

export const insertionMoves = {
  moves: [
    move('tipDepthCm', after('start of insertion.principle', 3), 'scope at mouth', -2),
    move('tipDepthCm', after('scope at mouth', 0.2), 'end of insertion.mouth', 15),
    move('tipDepthCm', after('start of insertion.esophagus', 0.3), 'end of insertion.esophagus', 24),
    move('insufflation', 'scope in esophagus', 'end of insertion.camera', 1),
    move('tipDepthCm', 'start of insertion.camera', 'end of insertion.camera', 31),
    move('tipDepthCm', 'start of insertion.wash', 'fluid drawn off', 33.4),
    move('tipDepthCm', 'fluid drawn off', 'end of insertion.wash', 35.6),
    // The jet rinses the lens with the esophagus; drops hang on for a moment.
    move('lensWater', after('start of insertion.wash', 0.4), after('start of insertion.wash', 0.9), 1),
    move('lensWater', after('fluid drawn off', -0.3), after('fluid drawn off', 0.5), 0.4),
    move('lensWater', after('end of insertion.wash', -0.4), after('start of insertion.sphincter', 1), 0),
    move('columnTopCm', 'fluid drawn off', after('end of insertion.wash', -0.3), SPHINCTER_CM, 'linear'),
    set('columnTopCm', after('end of insertion.wash', -0.2), NOTHING_STANDS_CM),
    move('tipDepthCm', 'start of insertion.sphincter', after('scope reaches sphincter', 1.2), 37.6),
    move('tipDepthCm', after('start of insertion.measure', 0.3), 'end of insertion.measure', THROUGH_CM),
    ...looksBack('insertion.lookBack', 'looks back'),
    ...straightens('insertion.lookBack'),
    move('tipDepthCm', 'scope draws back to entry', after('end of insertion.back', -0.5), {
      of: 'entryDepthCm',
      plus: -2.2,
    }),
  ],
  tools: [],
  shots: [
    shot('start of insertion.principle', 'wholeOpened', 2.5),
    shot(after('start of insertion.principle', 4), 'mouth', 3),
    shot('start of insertion.esophagus', 'upper', 2.5),
    shot('start of insertion.wash', 'descent', 2.5),
    shot(after('scope reaches sphincter', 0.6), 'sphincter', 1.6),
    shot(after('start of insertion.lookBack', -1), 'lookBack', 2.2),
    shot('scope draws back to entry', 'entryWide', 3),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;

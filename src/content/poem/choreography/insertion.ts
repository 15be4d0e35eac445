import { after, move, shot, type Choreography } from './vocabulary';

export const insertionMoves = {
  moves: [
    move('tipDepthCm', after('start of insertion.principle', 3), 'scope at mouth', -2),
    move('tipDepthCm', after('scope at mouth', 0.2), 'end of insertion.mouth', 15),
    move('tipDepthCm', after('start of insertion.esophagus', 0.3), 'end of insertion.esophagus', 24),
    move('insufflation', 'scope in esophagus', 'end of insertion.camera', 1),
    move('tipDepthCm', 'start of insertion.camera', 'end of insertion.camera', 31),
    move('tipDepthCm', 'start of insertion.sphincter', after('scope reaches sphincter', 1.2), 37.6),
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
    shot('start of insertion.sphincter', 'descent', 2.5),
    shot(after('scope reaches sphincter', 0.6), 'sphincter', 1.6),
    shot('scope draws back to entry', 'entryWide', 2.5),
  ],
} satisfies Choreography;

import { after, move, set, shot, tool, type Choreography } from './vocabulary';

export const entryMoves = {
  moves: [
    // It turns until its channel faces the work, which then lies below in its picture; only then the needle comes.
    move('scopeRoll', after('end of entry.why', -2.5), 'start of entry.needle', 1),
    move('toolExtensionMm', 'start of entry.needle', 'needle touches mucosa', 34),
    move('blebMl', 'blue fluid goes in', after('bleb stands', 1), 10, 'out'),
    move('dye', 'blue fluid goes in', after('bleb stands', 0.4), 1, 'out'),
    move('toolExtensionMm', after('end of entry.lift', -1), 'end of entry.lift', 0),
    move('toolExtensionMm', after('start of entry.cut', 0.1), 'knife opens mucosa', 30),
    move(
      'incisionMm',
      after('knife opens mucosa', 0.1),
      'incision complete',
      { of: 'incisionLengthMm' },
      'linear',
    ),
    move('incisionOpening', after('knife opens mucosa', 0.3), after('incision complete', 0.8), 0.55),
    move('toolExtensionMm', after('incision complete', 0.3), after('incision complete', 1.3), 0),
    move('tipDepthCm', after('incision complete', 1.3), 'end of entry.size', {
      of: 'entryDepthCm',
      plus: -3,
    }),
    set('scopeRoute', 'start of entry.enter', 1),
    move('tipDepthCm', after('start of entry.enter', 0.1), after('end of entry.enter', -0.3), {
      of: 'entryDepthCm',
      plus: 1.7,
    }),
    move('incisionOpening', after('start of entry.enter', 0.2), after('scope enters wall', 1.4), 1),
    move('tunnelEndCm', after('start of entry.enter', 0.3), after('end of entry.enter', -0.3), {
      of: 'entryDepthCm',
      plus: 2.9,
    }),
    move('tunnelOpening', after('start of entry.enter', 0.3), after('end of entry.enter', -0.3), 1),
    move('blebMl', after('start of entry.enter', 0.2), after('end of entry.enter', -1), 2),
  ],
  tools: [tool('start of entry.needle', 'needle'), tool('start of entry.cut', 'knife')],
  shots: [
    shot('start of entry.why', 'entryWide', 2),
    shot('start of entry.needle', 'entry', 2),
    shot('start of entry.cut', 'entryFace', 2.2),
    shot('start of entry.enter', 'entry', 2),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;

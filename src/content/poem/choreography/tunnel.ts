import { after, move, set, shot, tool, type Choreography } from './vocabulary';

export const tunnelMoves = {
  moves: [
    move('toolExtensionMm', 'start of tunnel.begin', 'tunnel begins', 9),
    move('tunnelEndCm', 'tunnel begins', 'end of tunnel.begin', { of: 'entryDepthCm', plus: 4.2 }),
    move('tipDepthCm', 'tunnel begins', 'end of tunnel.begin', { of: 'entryDepthCm', plus: 3 }),
    move('blebMl', 'tunnel begins', 'tunnel halfway', 0),
    move('tunnelEndCm', 'start of tunnel.advance', 'end of tunnel.advance', 36.4),
    move('tipDepthCm', 'start of tunnel.advance', 'end of tunnel.advance', 35.2),
    move('tunnelEndCm', 'start of tunnel.plane', 'end of tunnel.plane', 38.4),
    move('tipDepthCm', 'start of tunnel.plane', 'end of tunnel.plane', 37.2),
    move('tunnelEndCm', 'start of tunnel.junction', after('tunnel reaches junction', 1), 40.2),
    move('tipDepthCm', 'start of tunnel.junction', after('tunnel reaches junction', 1), 39),
    move('tunnelEndCm', 'start of tunnel.passage', 'end of tunnel.passage', 41.5),
    move('tipDepthCm', 'start of tunnel.passage', 'end of tunnel.passage', 40.05),
    move('toolExtensionMm', after('end of tunnel.passage', -0.8), after('end of tunnel.passage', -0.1), 0),
    // The tip stays a little back, so that the vessel stands free before it.
    move('tunnelEndCm', 'start of tunnel.vessel', 'vessel met', 41.75),
    set('toolAction', 'start of tunnel.vessel', 0),
    move('toolExtensionMm', after('start of tunnel.vessel', 0.2), after('vessel met', 1.3), 13),
    move('toolAction', after('vessel sealed', -1.2), after('vessel sealed', -0.2), 1),
    move('vesselSealed', 'vessel sealed', after('vessel sealed', 1.6), 1),
    set('toolAction', after('end of tunnel.vessel', -1), 0),
    move('toolExtensionMm', after('end of tunnel.vessel', -0.9), after('end of tunnel.vessel', -0.1), 0),
    move('toolExtensionMm', 'start of tunnel.end', after('start of tunnel.end', 0.8), 9),
    move('tunnelEndCm', 'start of tunnel.end', after('tunnel complete', 1.2), { of: 'tunnelEndCm' }),
    move('tipDepthCm', 'start of tunnel.end', after('tunnel complete', 1.2), {
      of: 'tunnelEndCm',
      plus: -1.1,
    }),
    move('toolExtensionMm', after('tunnel complete', 1.4), 'end of tunnel.end', 0),
  ],
  tools: [tool('start of tunnel.vessel', 'forceps'), tool('start of tunnel.end', 'knife')],
  shots: [
    shot('start of tunnel.begin', 'tunnelUpper', 2.2),
    shot('start of tunnel.plane', 'tunnelWhole', 2.5),
    shot('start of tunnel.junction', 'tunnelLower', 2.2),
    shot('start of tunnel.vessel', 'tunnelVessel', 2),
    shot('start of tunnel.end', 'tunnelLower', 2),
    shot('start of tunnel.lid', 'tunnelWhole', 2.5),
  ],
  pairs: [],
} satisfies Choreography;

import { after, move, shot, type Choreography } from './vocabulary';

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
    move('tipDepthCm', 'start of tunnel.passage', 'end of tunnel.passage', 40.3),
    move('tunnelEndCm', 'start of tunnel.end', after('tunnel complete', 1.2), { of: 'tunnelEndCm' }),
    move('tipDepthCm', 'start of tunnel.end', after('tunnel complete', 1.2), {
      of: 'tunnelEndCm',
      plus: -1.1,
    }),
    move('toolExtensionMm', after('tunnel complete', 1.4), 'end of tunnel.end', 0),
  ],
  tools: [],
  shots: [
    shot('start of tunnel.begin', 'tunnelUpper', 2.2),
    shot('start of tunnel.plane', 'tunnelWhole', 2.5),
    shot('start of tunnel.junction', 'tunnelLower', 2.2),
    shot('start of tunnel.lid', 'tunnelWhole', 2.5),
  ],
} satisfies Choreography;

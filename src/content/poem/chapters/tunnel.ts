import type { Chapter } from '../../../procedure/types';
import { tunnelMoves } from '../choreography/tunnel';

export const tunnel: Chapter = {
  id: 'tunnel',
  subject: 'done',
  cues: [
    { id: 'tunnel.begin', kind: 'complement', sources: ['S39', 'S40'], beats: ['tunnel begins'], holdS: 1.5 },
    { id: 'tunnel.advance', kind: 'complement', sources: ['S77'], beats: ['tunnel halfway'], holdS: 1.5 },
    { id: 'tunnel.plane', kind: 'complement', sources: ['S77'], beats: [], holdS: 1 },
    {
      id: 'tunnel.junction',
      kind: 'complement',
      sources: ['S77'],
      beats: ['tunnel reaches junction'],
      holdS: 1,
    },
    {
      id: 'tunnel.passage',
      kind: 'complement',
      sources: ['S39', 'S77'],
      beats: ['tunnel passes junction'],
      holdS: 1.5,
    },
    {
      id: 'tunnel.vessel',
      kind: 'complement',
      sources: ['S77'],
      beats: ['vessel met', 'vessel sealed'],
      holdS: 1.5,
    },
    {
      id: 'tunnel.end',
      kind: 'complement',
      sources: ['S39', 'S77'],
      studentSources: ['S28'],
      beats: ['tunnel complete'],
      holdS: 2,
    },
    {
      id: 'tunnel.lid',
      kind: 'complement',
      sources: ['S40', 'S92b'],
      beats: ['mucosa intact as lid'],
      holdS: 2.5,
    },
  ],
  ...tunnelMoves,
};

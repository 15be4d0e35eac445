import type { Chapter } from '../../../procedure/types';
import { relaxationMoves } from '../choreography/relaxation';

export const relaxation: Chapter = {
  id: 'relaxation',
  subject: 'done',
  cues: [
    { id: 'relaxation.purpose', kind: 'document', sentence: 4, sources: [], beats: [] },
    {
      id: 'relaxation.opens',
      kind: 'complement',
      sources: ['S14', 'S15'],
      beats: ['sphincter opens'],
      holdS: 2,
    },
    {
      id: 'relaxation.slides',
      kind: 'complement',
      sources: ['S15'],
      beats: ['scope slides through'],
      holdS: 1.5,
    },
    {
      id: 'relaxation.lookBack',
      kind: 'complement',
      sources: ['S15'],
      beats: ['looks back again'],
      holdS: 4.5,
    },
    {
      id: 'relaxation.withdrawn',
      kind: 'complement',
      sources: ['S40'],
      beats: ['scope withdrawn'],
      holdS: 2,
    },
    {
      id: 'relaxation.before',
      kind: 'complement',
      sources: ['S14'],
      beats: ['swallow before stands'],
      holdS: 2,
    },
    { id: 'relaxation.swallow', kind: 'complement', sources: ['S14'], beats: ['swallow begins'], holdS: 1.5 },
    {
      id: 'relaxation.falls',
      kind: 'complement',
      sources: ['S14'],
      beats: ['bolus falls through'],
      holdS: 1.5,
    },
    { id: 'relaxation.empties', kind: 'complement', sources: ['S14'], beats: ['column empties'], holdS: 2.5 },
    { id: 'relaxation.gravity', kind: 'complement', sources: ['S86'], beats: [] },
  ],
  ...relaxationMoves,
};

import type { Chapter } from '../../../procedure/types';
import { insertionMoves } from '../choreography/insertion';

export const insertion: Chapter = {
  id: 'insertion',
  subject: 'done',
  cues: [
    { id: 'insertion.principle', kind: 'document', sentence: 3, sources: [], beats: [] },
    {
      id: 'insertion.mouth',
      kind: 'document',
      sentence: 11,
      sources: [],
      beats: ['scope at mouth'],
      holdS: 1,
    },
    {
      id: 'insertion.esophagus',
      kind: 'complement',
      sources: ['S39', 'S37'],
      studentSources: ['S78'],
      beats: ['scope in esophagus'],
      holdS: 1,
    },
    { id: 'insertion.camera', kind: 'document', sentence: 14, sources: [], beats: [] },
    {
      id: 'insertion.wash',
      kind: 'complement',
      sources: ['S77'],
      beats: ['fluid drawn off'],
      holdS: 2,
    },
    {
      id: 'insertion.sphincter',
      kind: 'complement',
      sources: ['S77', 'S39'],
      studentSources: ['S27'],
      beats: ['scope reaches sphincter'],
      holdS: 1.5,
    },
    {
      id: 'insertion.measure',
      kind: 'complement',
      sources: ['S77'],
      beats: ['junction measured'],
      holdS: 1,
    },
    {
      id: 'insertion.lookBack',
      kind: 'complement',
      sources: ['S77'],
      beats: ['looks back'],
      holdS: 5,
    },
    {
      id: 'insertion.back',
      kind: 'complement',
      sources: ['S39'],
      beats: ['scope draws back to entry'],
      holdS: 1.5,
    },
  ],
  ...insertionMoves,
};

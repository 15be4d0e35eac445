import type { Chapter } from '../../../procedure/types';
import { recoveryMoves } from '../choreography/recovery';

export const recovery: Chapter = {
  id: 'recovery',
  subject: 'done',
  cues: [
    { id: 'recovery.watch', kind: 'document', sentence: 23, sources: [], beats: [] },
    { id: 'recovery.diet', kind: 'document', sentence: 24, sources: [], beats: [] },
    {
      id: 'recovery.meals',
      kind: 'complement',
      sources: ['S39', 'S42', 'S84'],
      beats: ['first meals'],
      holdS: 1.5,
    },
    { id: 'recovery.medicine', kind: 'document', sentence: 25, sources: [], beats: [] },
    { id: 'recovery.acid', kind: 'clinicalNote', sentence: 25, sources: ['S50'], beats: [] },
    { id: 'recovery.followUp', kind: 'document', sentence: 26, sources: [], beats: [] },
    {
      id: 'recovery.endoscopy',
      kind: 'complement',
      sources: ['S14', 'S50'],
      studentSources: ['S05'],
      beats: [],
    },
  ],
  ...recoveryMoves,
};

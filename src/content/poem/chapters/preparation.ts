import type { Chapter } from '../../../procedure/types';
import { preparationMoves } from '../choreography/preparation';

export const preparation: Chapter = {
  id: 'preparation',
  subject: 'done',
  cues: [
    { id: 'preparation.workup', kind: 'document', sentence: 7, sources: [], beats: [] },
    { id: 'preparation.diet', kind: 'document', sentence: 8, sources: [], beats: [] },
    { id: 'preparation.fasting', kind: 'complement', sources: ['S41'], beats: ['stomach empty'], holdS: 1 },
    { id: 'preparation.place', kind: 'document', sentence: 9, sources: [], beats: [] },
    { id: 'preparation.anesthesia', kind: 'document', sentence: 10, sources: [], beats: [] },
    {
      id: 'preparation.asleep',
      kind: 'clinicalNote',
      sentence: 10,
      sources: ['S37'],
      beats: ['patient asleep'],
      holdS: 1,
    },
    {
      id: 'preparation.duration',
      kind: 'complement',
      sources: ['S43', 'S36'],
      studentSources: ['S21'],
      beats: [],
    },
  ],
  ...preparationMoves,
};

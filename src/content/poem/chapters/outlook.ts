import type { Chapter } from '../../../procedure/types';
import { outlookMoves } from '../choreography/outlook';

export const outlook: Chapter = {
  id: 'outlook',
  subject: 'brings',
  cues: [
    { id: 'outlook.application', kind: 'document', sentence: 27, sources: [], beats: [] },
    { id: 'outlook.caution', kind: 'clinicalNote', sentence: 27, sources: ['S49'], beats: [] },
    { id: 'outlook.research', kind: 'document', sentence: 29, sources: [], beats: [] },
    { id: 'outlook.studies', kind: 'document', sentence: 30, sources: [], beats: [] },
    { id: 'outlook.fiveYears', kind: 'complement', sources: ['S03'], beats: [] },
    { id: 'outlook.advance', kind: 'document', sentence: 31, sources: [], beats: [] },
    { id: 'outlook.opinion', kind: 'clinicalNote', sentence: 31, sources: ['S52'], beats: [] },
    { id: 'outlook.life', kind: 'document', sentence: 32, sources: [], beats: [] },
    { id: 'outlook.valve', kind: 'clinicalNote', sentence: 32, sources: ['S05', 'S78'], beats: [] },
    { id: 'outlook.future', kind: 'document', sentence: 33, sources: [], beats: ['whole organ'], holdS: 2 },
  ],
  ...outlookMoves,
};

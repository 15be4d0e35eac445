import type { Chapter } from '../../../procedure/types';
import { risksMoves } from '../choreography/risks';

export const risks: Chapter = {
  id: 'risks',
  subject: 'risks',
  cues: [
    { id: 'risks.safe', kind: 'document', sentence: 20, sources: [], beats: [] },
    { id: 'risks.rare', kind: 'clinicalNote', sentence: 20, sources: ['S08', 'S10', 'S41'], beats: [] },
    {
      id: 'risks.effects',
      kind: 'document',
      sentence: 21,
      sources: [],
      beats: ['entry and cut shown'],
      holdS: 0.5,
    },
    { id: 'risks.gas', kind: 'clinicalNote', sentence: 21, sources: ['S09', 'S11', 'S37', 'S39'], beats: [] },
    { id: 'risks.watch', kind: 'document', sentence: 22, sources: [], beats: [] },
    { id: 'risks.reflux', kind: 'complement', sources: ['S05', 'S78'], beats: ['reflux rises'], holdS: 2 },
    { id: 'risks.refluxLater', kind: 'complement', sources: ['S03'], beats: [] },
  ],
  ...risksMoves,
};

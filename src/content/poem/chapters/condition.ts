import type { Chapter } from '../../../procedure/types';
import { conditionMoves } from '../choreography/condition';

export const condition: Chapter = {
  id: 'condition',
  subject: 'done',
  cues: [
    { id: 'condition.procedure', kind: 'document', sentence: 1, sources: [], beats: ['organ appears'] },
    { id: 'condition.name', kind: 'complement', sources: ['S41'], studentSources: ['S42'], beats: [] },
    {
      id: 'condition.organ',
      kind: 'complement',
      sources: ['S70', 'S73'],
      beats: ['sphincter pointed out'],
      holdS: 1,
    },
    {
      id: 'condition.achalasia',
      kind: 'document',
      sentence: 5,
      sources: [],
      beats: ['sphincter stays closed'],
      holdS: 0.5,
    },
    {
      // What « properly » means in the sentence: what an ill esophagus is then compared with.
      id: 'condition.healthy',
      kind: 'clinicalNote',
      sentence: 5,
      sources: ['S60'],
      studentSources: ['S61'],
      beats: ['healthy swallow begins', 'healthy sphincter lets through'],
      // A swallow takes some 10 s from the mouth to the stomach; the next words speak of another one.
      holdS: 6,
    },
    { id: 'condition.peristalsis', kind: 'clinicalNote', sentence: 5, sources: ['S56', 'S57'], beats: [] },
    {
      id: 'condition.column',
      kind: 'complement',
      sources: ['S14'],
      studentSources: ['S68'],
      beats: ['food stands above'],
      holdS: 2,
    },
    { id: 'condition.others', kind: 'document', sentence: 6, sources: [], beats: [] },
    { id: 'condition.caution', kind: 'clinicalNote', sentence: 6, sources: ['S49'], beats: [] },
    { id: 'condition.aim', kind: 'document', sentence: 2, sources: [], beats: [] },
  ],
  ...conditionMoves,
};

import type { Chapter } from '../../../procedure/types';
import { myotomyMoves } from '../choreography/myotomy';

export const myotomy: Chapter = {
  id: 'myotomy',
  subject: 'done',
  cues: [
    {
      id: 'myotomy.back',
      kind: 'complement',
      sources: ['S39', 'S77', 'S92b'],
      beats: ['scope draws back in tunnel'],
      holdS: 0.5,
    },
    {
      id: 'myotomy.tools',
      kind: 'document',
      sentence: 12,
      sources: [],
      beats: ['knife touches muscle'],
      holdS: 0.5,
    },
    { id: 'myotomy.extent', kind: 'clinicalNote', sentence: 12, sources: ['S39', 'S42', 'S20'], beats: [] },
    {
      id: 'myotomy.circular',
      kind: 'complement',
      sources: ['S32', 'S77'],
      studentSources: ['S78'],
      beats: ['circular fibers part'],
      holdS: 2,
    },
    {
      id: 'myotomy.longitudinal',
      kind: 'complement',
      sources: ['S32', 'S77'],
      beats: ['longitudinal fibers bare'],
      holdS: 1.5,
    },
    {
      id: 'myotomy.reach',
      kind: 'complement',
      sources: ['S39'],
      beats: ['cut reaches sphincter'],
      holdS: 1.5,
    },
    {
      id: 'myotomy.through',
      kind: 'complement',
      sources: ['S39', 'S40'],
      beats: ['sphincter cut through'],
      holdS: 1.5,
    },
    {
      id: 'myotomy.end',
      kind: 'complement',
      sources: ['S39', 'S42', 'S23'],
      beats: ['myotomy complete'],
      holdS: 1.5,
    },
    { id: 'myotomy.goal', kind: 'document', sentence: 13, sources: [], beats: [] },
    { id: 'myotomy.length', kind: 'complement', sources: ['S10', 'S20', 'S21', 'S43'], beats: [] },
    { id: 'myotomy.personal', kind: 'document', sentence: 28, sources: [], beats: [] },
  ],
  ...myotomyMoves,
};

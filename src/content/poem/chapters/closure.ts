import type { Chapter } from '../../../procedure/types';
import { closureMoves } from '../choreography/closure';

export const closure: Chapter = {
  id: 'closure',
  subject: 'done',
  cues: [
    {
      id: 'closure.check',
      kind: 'complement',
      sources: ['S77', 'S81'],
      beats: ['hemostasis checked'],
      holdS: 1,
    },
    { id: 'closure.leave', kind: 'complement', sources: ['S40'], beats: ['scope leaves tunnel'], holdS: 1.5 },
    { id: 'closure.clips', kind: 'complement', sources: ['S34', 'S42'], beats: ['first clip'], holdS: 2 },
    { id: 'closure.second', kind: 'complement', sources: ['S34', 'S42'], beats: ['second clip'], holdS: 2 },
    { id: 'closure.third', kind: 'complement', sources: ['S34', 'S42'], beats: ['third clip'], holdS: 2 },
    { id: 'closure.fourth', kind: 'complement', sources: ['S34', 'S42'], beats: ['fourth clip'], holdS: 2 },
    { id: 'closure.last', kind: 'complement', sources: ['S34', 'S42'], beats: ['last clip'], holdS: 2 },
    {
      id: 'closure.closed',
      kind: 'complement',
      sources: ['S34', 'S92b'],
      studentSources: ['S35'],
      beats: ['entry closed'],
      holdS: 1.5,
    },
  ],
  ...closureMoves,
};

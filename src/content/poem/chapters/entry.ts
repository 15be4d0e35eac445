import type { Chapter } from '../../../procedure/types';
import { entryMoves } from '../choreography/entry';

export const entry: Chapter = {
  id: 'entry',
  subject: 'done',
  cues: [
    { id: 'entry.why', kind: 'complement', sources: ['S40'], beats: [] },
    { id: 'entry.needle', kind: 'complement', sources: ['S40'], beats: ['needle touches mucosa'], holdS: 1 },
    {
      id: 'entry.lift',
      kind: 'complement',
      sources: ['S40', 'S39'],
      beats: ['blue fluid goes in', 'bleb stands'],
      holdS: 1.5,
    },
    {
      id: 'entry.cut',
      kind: 'complement',
      sources: ['S40', 'S77'],
      beats: ['knife opens mucosa'],
      holdS: 1.5,
    },
    {
      id: 'entry.size',
      kind: 'complement',
      sources: ['S40', 'S42', 'S77'],
      studentSources: ['S25'],
      beats: ['incision complete'],
      holdS: 1,
    },
    { id: 'entry.enter', kind: 'complement', sources: ['S40'], beats: ['scope enters wall'], holdS: 2 },
  ],
  ...entryMoves,
};

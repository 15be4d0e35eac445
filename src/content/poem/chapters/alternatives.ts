import type { Chapter } from '../../../procedure/types';
import { alternativesMoves } from '../choreography/alternatives';

export const alternatives: Chapter = {
  id: 'alternatives',
  subject: 'alternatives',
  cues: [
    { id: 'alternatives.choice', kind: 'complement', sources: ['S41', 'S51'], beats: [] },
    {
      id: 'alternatives.dilation',
      kind: 'complement',
      sources: ['S41', 'S04'],
      beats: ['dilation'],
      holdS: 2,
    },
    { id: 'alternatives.dilationResult', kind: 'complement', sources: ['S04'], beats: [] },
    {
      id: 'alternatives.heller',
      kind: 'complement',
      sources: ['S01', 'S41', 'S102'],
      beats: ['heller'],
      holdS: 2,
    },
    { id: 'alternatives.hellerResult', kind: 'complement', sources: ['S01', 'S02'], beats: [] },
    {
      id: 'alternatives.botulinum',
      kind: 'complement',
      sources: ['S41', 'S51', 'S102'],
      beats: ['botulinum'],
      holdS: 1.5,
    },
    { id: 'alternatives.drugs', kind: 'complement', sources: ['S102'], beats: [] },
    {
      id: 'alternatives.preference',
      kind: 'complement',
      sources: ['S50', 'S51', 'S52', 'S57'],
      studentSources: ['S20'],
      beats: [],
    },
  ],
  ...alternativesMoves,
};

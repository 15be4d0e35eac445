import type { Chapter } from '../../../procedure/types';
import { benefitsMoves } from '../choreography/benefits';

export const benefits: Chapter = {
  id: 'benefits',
  subject: 'brings',
  cues: [
    { id: 'benefits.several', kind: 'document', sentence: 15, sources: [], beats: [] },
    { id: 'benefits.skin', kind: 'complement', sources: ['S42'], beats: [] },
    { id: 'benefits.column', kind: 'complement', sources: ['S14'], beats: ['before and after'], holdS: 1 },
    { id: 'benefits.success', kind: 'complement', sources: ['S01'], beats: [] },
    { id: 'benefits.invasive', kind: 'document', sentence: 16, sources: [], beats: [] },
    {
      id: 'benefits.complications',
      kind: 'clinicalNote',
      sentence: 16,
      sources: ['S01', 'S06', 'S12'],
      studentSources: ['S02'],
      beats: [],
    },
    { id: 'benefits.recovery', kind: 'document', sentence: 17, sources: [], beats: [] },
    {
      id: 'benefits.stay',
      kind: 'clinicalNote',
      sentence: 17,
      sources: ['S06'],
      studentSources: ['S20'],
      beats: [],
    },
    { id: 'benefits.function', kind: 'document', sentence: 18, sources: [], beats: [] },
    {
      id: 'benefits.reflux',
      kind: 'clinicalNote',
      sentence: 18,
      sources: ['S02', 'S03', 'S05', 'S06'],
      beats: [],
    },
    {
      id: 'benefits.refluxFigures',
      kind: 'clinicalNote',
      sentence: 18,
      sources: ['S02', 'S14', 'S40', 'S50'],
      studentSources: ['S03'],
      beats: [],
    },
    {
      id: 'benefits.movement',
      kind: 'clinicalNote',
      sentence: 18,
      sources: ['S01', 'S02', 'S86'],
      beats: [],
    },
    { id: 'benefits.patients', kind: 'document', sentence: 19, sources: [], beats: [] },
    {
      id: 'benefits.failure',
      kind: 'clinicalNote',
      sentence: 19,
      sources: ['S03'],
      studentSources: ['S01'],
      beats: [],
    },
  ],
  ...benefitsMoves,
};

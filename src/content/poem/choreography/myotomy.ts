import type { Chapter } from '../../../procedure/types';

export const myotomyMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

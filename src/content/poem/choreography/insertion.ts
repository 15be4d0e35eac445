import type { Chapter } from '../../../procedure/types';

export const insertionMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

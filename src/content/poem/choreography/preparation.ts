import type { Chapter } from '../../../procedure/types';

export const preparationMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

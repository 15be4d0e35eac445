import type { Chapter } from '../../../procedure/types';

export const relaxationMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

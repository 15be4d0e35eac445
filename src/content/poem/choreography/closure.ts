import type { Chapter } from '../../../procedure/types';

export const closureMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

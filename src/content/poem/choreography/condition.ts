import type { Chapter } from '../../../procedure/types';

export const conditionMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

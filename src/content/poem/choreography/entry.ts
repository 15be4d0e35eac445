import type { Chapter } from '../../../procedure/types';

export const entryMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

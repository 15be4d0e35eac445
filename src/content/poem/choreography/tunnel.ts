import type { Chapter } from '../../../procedure/types';

export const tunnelMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

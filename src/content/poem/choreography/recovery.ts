import type { Chapter } from '../../../procedure/types';

export const recoveryMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

import type { Chapter } from '../../../procedure/types';

export const outlookMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

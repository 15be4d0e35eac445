import type { Chapter } from '../../../procedure/types';

export const alternativesMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

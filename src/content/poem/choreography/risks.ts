import type { Chapter } from '../../../procedure/types';

export const risksMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

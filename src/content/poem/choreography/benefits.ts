import type { Chapter } from '../../../procedure/types';

export const benefitsMoves = { moves: [], tools: [], shots: [] } satisfies Pick<
  Chapter,
  'moves' | 'tools' | 'shots'
>;

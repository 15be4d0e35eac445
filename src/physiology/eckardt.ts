import type { Eckardt } from './measures';
import type { Stage } from './types';

/** Best and worst of a part and of the whole (S01, S02 [V1]); up to this whole counts as success (S01). */
export const ECKARDT = { partMax: 3, totalMax: 12, successAtMost: 3 } as const;

/**
 * A score that comes out of no model: a schematic patient whose wholes are the medians 8 before and 1 after (S14 [V1]).
 * How the whole is shared out among the parts is a modelling choice [D].
 */
export const SCHEMATIC_ECKARDT: Readonly<Record<Stage, Eckardt>> = {
  before: { dysphagia: 3, regurgitation: 2, chestPain: 1, weightLoss: 2 },
  after: { dysphagia: 1, regurgitation: 0, chestPain: 0, weightLoss: 0 },
};

/** In the order in which they are asked for (S02 [V1]). */
export const ECKARDT_PARTS = [
  'dysphagia',
  'regurgitation',
  'chestPain',
  'weightLoss',
] as const satisfies readonly (keyof Eckardt)[];

/** Sum of the parts, 0 to 12. */
export const eckardtTotal = (score: Eckardt): number =>
  ECKARDT_PARTS.reduce((sum, part) => sum + score[part], 0);

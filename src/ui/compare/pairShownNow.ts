import type { Words } from '../../content/words/types';
import { SIDES_OF, type Pair } from '../../procedure/pairs';
import { sideState } from '../../scene/sides';
import { createSceneState } from '../../scene/state';
import type { Programme, SceneState } from '../../scene/types';
import { shownNow } from '../shown';

/** What organs side by side show, for those who do not see them: each by its name, its width and what was done. */
export function pairShownNow(programme: Programme, state: SceneState, pair: Pair, words: Words): string {
  const { comparison } = programme;
  if (!comparison) return '';
  const { sides, shown, width } = words.compare;
  const sentences = SIDES_OF[pair].map((side) => {
    const now = sideState(state, pair, side, comparison, createSceneState());
    const what = shownNow(comparison.sides[side], now, words.shown);
    return shown(sides[side], `${width(now.values.bodyDiameterMm)} ${what}`);
  });
  return [words.compare.beside(sentences.length), ...sentences].join(' ');
}

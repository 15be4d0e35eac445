import type { Words } from '../../content/words/types';
import { SIDES_OF, type Pair } from '../../procedure/pairs';
import { sideState } from '../../scene/sides';
import { createSceneState } from '../../scene/state';
import type { Programme, SceneState } from '../../scene/types';
import { shownNow } from '../shown';

/** What two organs side by side show, for those who do not see them: each by its name, its width and what was done. */
export function pairShownNow(programme: Programme, state: SceneState, pair: Pair, words: Words): string {
  const { comparison } = programme;
  if (!comparison) return '';
  const { sides, shown, width } = words.compare;
  const [first, second] = SIDES_OF[pair];
  const sentences = [first, second].map((side) => {
    const now = sideState(state, side, comparison, createSceneState());
    const what = shownNow(programme, now, words.shown);
    return shown(sides[side], `${width(now.values.bodyDiameterMm)} ${what}`);
  });
  return [words.compare.both, ...sentences].join(' ');
}

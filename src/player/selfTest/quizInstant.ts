import type { ExploreView } from '../../procedure/structures';
import { TRACK_NAMES } from '../../procedure/tracks';
import { wholeOrgan } from '../../scene/dissection';
import { momentTime } from '../../scene/momentTime';
import { sceneAt } from '../../scene/sceneAt';
import { createSceneState } from '../../scene/state';
import type { Programme, SceneState } from '../../scene/types';
import { valueOf } from '../../scene/values';
import { Detour, type DetourView } from '../detour';
import { detourOf, exploreOf } from '../explore/explore';
import type { Quiz } from './quiz';

/** Where a question leads the picture: another moment as a whole, so that the story's own place is told nowhere in it. */
export function detourOfQuiz(quiz: Quiz, programme: Programme, views: readonly ExploreView[]): DetourView {
  const then = sceneAt(programme, momentTime(quiz.moment, programme), createSceneState());
  const values = { ...then.values };
  for (const name of TRACK_NAMES) {
    const value = quiz.values[name];
    if (value !== undefined) values[name] = valueOf(value, programme.caseParameters);
  }
  const view = views.find(({ id }) => id === quiz.view);
  const look = view
    ? detourOf(exploreOf(view), view, programme.caseParameters)
    : { shotId: then.shotId, shot: then.shot, dissection: wholeOrgan() };
  return { ...look, values, tool: quiz.tool ?? then.tool, swallow: then.swallow, fromOutside: true };
}

/** The instant that a question shows. */
export function quizInstant(quiz: Quiz, programme: Programme, views: readonly ExploreView[]): SceneState {
  const state = createSceneState();
  const detour = new Detour(state, () => {});
  detour.go(detourOfQuiz(quiz, programme, views));
  detour.apply(state);
  return state;
}

import { describe, expect, it } from 'vitest';
import { EXPLORE_VIEWS } from '../src/content/poem/exploreViews';
import { STRUCTURE_PLACES } from '../src/content/poem/structurePlaces';
import { Detour } from '../src/player/detour';
import { detourOf, exploreOf } from '../src/player/explore/explore';
import { STRUCTURE_NAMES, type StructureName } from '../src/procedure/structures';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { momentTime } from '../src/scene/momentTime';
import { placeOf } from '../src/scene/pick/placeOf';
import { Picker } from '../src/scene/pick/picker';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';
import { CASES, realProgramme } from './support/programme';

describe('a structure that is asked for by name', () => {
  it.each(Object.entries(CASES))('is met where it is shown: %s', (_, caseParameters) => {
    const programme = realProgramme(caseParameters);
    const missing: StructureName[] = [];
    for (const name of Object.values(STRUCTURE_NAMES).flat()) {
      const place = STRUCTURE_PLACES[name];
      const view = EXPLORE_VIEWS.find(({ id }) => id === place.view)!;
      const at = momentTime(place.moment ?? 'sphincter stays closed', programme);
      const state = sceneAt(programme, at, createSceneState());
      const detour = new Detour(state, () => {});
      detour.go(detourOf(exploreOf(view), view, caseParameters));
      detour.apply(state);
      const picker = new Picker(state, programme, state.shot.neighbors);
      const { position } = cameraPoseAt(state.shot, 1.6, createCameraPose());
      if (!placeOf(name, place, state, programme, picker, position)) missing.push(name);
    }
    expect(missing).toEqual([]);
  });
});

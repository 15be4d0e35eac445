import { describe, expect, it } from 'vitest';
import type { WorldPoint } from '../src/organ/coordinates';
import { foreseenViewpoint } from '../src/player/foreseenViewpoint';
import { project } from '../src/player/viewpoint';
import { EXPLORE_VIEWS, firstViewFrom } from '../src/content/poem/exploreViews';
import { STRUCTURE_PLACES } from '../src/content/poem/structurePlaces';
import { Detour } from '../src/player/detour';
import { detourOf, exploreOf } from '../src/player/explore/explore';
import { STRUCTURE_NAMES, type StructureName, type StructurePlace } from '../src/procedure/structures';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { momentTime } from '../src/scene/momentTime';
import { placeOf } from '../src/scene/pick/placeOf';
import { Picker } from '../src/scene/pick/picker';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';
import type { SceneState } from '../src/scene/types';
import { CASES, realProgramme } from './support/programme';

describe('a structure that is asked for by name', () => {
  it.each(
    Object.entries(CASES).flatMap(([name, parameters]) =>
      [1.6, 0.75].map((aspect) => [name, aspect, parameters] as const),
    ),
  )('is met where it is shown: %s, in a picture %d times as wide as high', (_, aspect, caseParameters) => {
    const programme = realProgramme(caseParameters);
    const missing: StructureName[] = [];
    const made = new Map<string, { readonly state: SceneState; readonly picker: Picker }>();
    /** Many places are seen in one picture. */
    const sceneOf = ({ view: id, moment = 'sphincter stays closed' }: StructurePlace) => {
      const key = `${id} ${JSON.stringify(moment)}`;
      const known = made.get(key);
      if (known) return known;
      const view = EXPLORE_VIEWS.find((each) => each.id === id)!;
      const state = sceneAt(programme, momentTime(moment, programme), createSceneState());
      const detour = new Detour(state, () => {});
      detour.go(detourOf(exploreOf(view), view, caseParameters));
      detour.apply(state);
      const scene = { state, picker: new Picker(state, programme, state.shot.neighbors) };
      made.set(key, scene);
      return scene;
    };
    for (const name of Object.values(STRUCTURE_NAMES).flat()) {
      const place = STRUCTURE_PLACES[name];
      const { state, picker } = sceneOf(place);
      const pose = cameraPoseAt(state.shot, aspect, createCameraPose());
      const picture = foreseenViewpoint(pose, 800 * aspect, 800);
      const inFrame = (point: Readonly<WorldPoint>): boolean => {
        const shown = { x: 0, y: 0 };
        project(picture, point, shown);
        const { widthPx, heightPx } = picture;
        return (
          shown.x > 0.05 * widthPx && shown.x < 0.95 * widthPx && shown.y > 40 && shown.y < 0.95 * heightPx
        );
      };
      if (!placeOf(name, place, state, programme, picker, { eye: pose.position, inFrame }))
        missing.push(name);
    }
    expect(missing).toEqual([]);
  });
});

describe('the first look from a chapter', () => {
  it('shows the whole organ, or the tunnel and the entry where these are worked in', () => {
    const views = Object.fromEntries(realProgramme().chapters.map(({ id }) => [id, firstViewFrom(id)]));
    expect(Object.values(views).filter(({ unlisted }) => unlisted === true)).toEqual([]);
    const elsewhere = Object.entries(views).filter(([, { id }]) => id !== EXPLORE_VIEWS[0]!.id);
    expect(elsewhere.map(([chapter, { id }]) => [chapter, id])).toEqual([
      ['entry', 'entry'],
      ['tunnel', 'tunnel'],
      ['myotomy', 'tunnel'],
      ['closure', 'entry'],
      ['relaxation', 'junction'],
    ]);
  });
});

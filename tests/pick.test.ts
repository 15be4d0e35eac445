import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from '../src/procedure/case';
import { INJURY_CM } from '../src/organ/injury';
import { caseOf } from '../src/procedure/casePresets';
import { EXPLORE_MOMENTS, EXPLORE_VIEWS } from '../src/content/poem/exploreViews';
import { seededRandom } from '../src/math/random';
import type { WorldPoint } from '../src/organ/coordinates';
import { toWorld } from '../src/organ/shape';
import { restingTissue } from '../src/organ/tissue';
import { detourOf, exploreOf, layersText, type Explore, type Wedge } from '../src/player/explore/explore';
import { Detour } from '../src/player/detour';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { WALL_LAYERS, type LayerLooks } from '../src/scene/dissection';
import { noNeighbors } from '../src/scene/neighbors';
import { Picker } from '../src/scene/pick/picker';
import { momentTime } from '../src/scene/momentTime';
import { sceneAt } from '../src/scene/sceneAt';
import { createScopePath, scopePathAt } from '../src/scene/scopePath';
import { createSceneState } from '../src/scene/state';
import { tissueOf } from '../src/scene/tissueOf';
import type { SceneState } from '../src/scene/types';
import { SPECIMENS, specimenState } from './specimens/specimens';
import { isNamed } from './support/pointed';
import { realProgramme } from './support/programme';
import { slowPicker } from './support/slowPick';

const SEED = 8017;
const SCENES = 10;
const POINTS = 30;

const wedgeFrom = (fromHour: number, hours: number): Wedge => ({
  fromHour,
  toHour: (fromHour + hours) % 12,
});

/** Somebody looking around: any case, moment, view, with layers, wedge and cross-section as chance has it. */
function lookingAround(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const programme = realProgramme(
    caseOf({ type: pick(['I', 'II', 'III']), approach: pick(['anterior', 'posterior']) }),
  );
  const view = pick(EXPLORE_VIEWS);
  const looks = (): LayerLooks => {
    const layers = Object.fromEntries(
      WALL_LAYERS.map((layer) => [layer, pick(['shown', 'shown', 'shown', 'ghosted', 'hidden'])]),
    ) as unknown as LayerLooks;
    return Object.values(layers).includes('shown') ? layers : { ...layers, mucosa: 'shown' };
  };
  const explore: Explore = {
    ...exploreOf(view),
    ...(random() < 0.6 && { layers: looks() }),
    ...(random() < 0.4 && { wedge: wedgeFrom(1 + random() * 11, 1 + random() * 9) }),
    ...(random() < 0.3 && { sectionCm: 28 + random() * 12 }),
  };
  const state: SceneState = sceneAt(
    programme,
    momentTime(pick(EXPLORE_MOMENTS).at, programme),
    createSceneState(),
  );
  const detour = new Detour(state, () => {});
  detour.go(detourOf(explore, view, programme.caseParameters));
  detour.apply(state);
  return { programme, explore, view, state };
}

/** The slow way is half a minute's work, and a whole one where others work beside it. */
const SLOW_WAY_MS = 180_000;

describe(`what somebody points at, seed ${SEED}`, () => {
  it(
    'is what the organ model has there, whatever was peeled or cut away',
    () => {
      const random = seededRandom(SEED);
      const wrong: unknown[] = [];
      let compared = 0;
      for (let scene = 0; scene < SCENES; scene++) {
        const { programme, explore, state } = lookingAround(random);
        // Only the organ: what is put into it is asked for elsewhere.
        state.values.tipDepthCm = -8;
        state.values.clips = 0;
        state.values.columnTopCm = 45;
        state.values.vesselSealed = 1;
        const tissue = tissueOf(state, programme.caseParameters, restingTissue());
        const picker = new Picker(state, programme, noNeighbors());
        const slow = slowPicker(tissue, state);
        const { position } = cameraPoseAt(state.shot, 1.6, createCameraPose());
        for (let i = 0; i < POINTS; i++) {
          const at = { s: 18 + 42 * random(), theta: 2 * Math.PI * random(), rho: random() };
          const p = toWorld(at, tissue, { x: 0, y: 0, z: 0 });
          const [x, y, z] = [p.x - position.x, p.y - position.y, p.z - position.z];
          const length = Math.hypot(x, y, z);
          const direction = { x: x / length, y: y / length, z: z / length };
          const found = picker.pick({ from: position, direction });
          compared += 1;
          if (!isNamed(found?.name ?? null, slow, tissue, position, p))
            wrong.push({
              view: explore.view,
              layers: layersText(explore.layers),
              at,
              found,
              slow: slow(position, direction),
              section: explore.sectionCm,
              wedge: explore.wedge,
            });
        }
      }
      expect(compared).toBe(SCENES * POINTS);
      expect(wrong).toEqual([]);
    },
    SLOW_WAY_MS,
  );

  const at = (moment: string, name: string) => {
    const programme = realProgramme();
    const state = sceneAt(programme, momentTime(moment, programme), createSceneState());
    const view = EXPLORE_VIEWS.find(({ id }) => id === name)!;
    const detour = new Detour(state, () => {});
    detour.go(detourOf(exploreOf(view), view, programme.caseParameters));
    detour.apply(state);
    const picker = new Picker(state, programme, state.shot.neighbors);
    const { position } = cameraPoseAt(state.shot, 1.6, createCameraPose());
    return (to: Readonly<WorldPoint>) => {
      const [x, y, z] = [to.x - position.x, to.y - position.y, to.z - position.z];
      const length = Math.hypot(x, y, z);
      return picker.pick({ from: position, direction: { x: x / length, y: y / length, z: z / length } });
    };
  };
  const onPath = (moment: string, behindTipCm: number): WorldPoint => {
    const programme = realProgramme();
    const state = sceneAt(programme, momentTime(moment, programme), createSceneState());
    const tissue = tissueOf(state, programme.caseParameters, restingTissue());
    const { position } = scopePathAt(state, tissue, createScopePath());
    const i = Math.round(behindTipCm / 0.3) * 3;
    return { x: position[i]!, y: position[i + 1]!, z: position[i + 2]! };
  };

  it('names the endoscope before the wall behind it', () => {
    expect(at('scope reaches sphincter', 'opened')(onPath('scope reaches sphincter', 6))?.name).toBe(
      'endoscope',
    );
  });

  it('looks through a tear into the tunnel, and names what is torn round it', () => {
    const state = specimenState(
      SPECIMENS.find(({ id }) => id === 'tear')!,
      {
        injuryClips: 0,
        tipDepthCm: -8,
        toolExtensionMm: 0,
      },
    );
    const tissue = tissueOf(state, DEFAULT_CASE, restingTissue());
    const picker = new Picker(state, realProgramme(), noNeighbors());
    const { position } = cameraPoseAt(state.shot, 1.6, createCameraPose());
    const seenAt = (s: number, turn: number) => {
      const to = toWorld({ s, theta: tissue.workTheta + turn, rho: 0 }, tissue, { x: 0, y: 0, z: 0 });
      const [x, y, z] = [to.x - position.x, to.y - position.y, to.z - position.z];
      const length = Math.hypot(x, y, z);
      return picker.pick({ from: position, direction: { x: x / length, y: y / length, z: z / length } });
    };
    expect(seenAt(INJURY_CM, 0)?.name).toBe('tunnel');
    expect(seenAt(INJURY_CM, 0.5)).toMatchObject({ name: 'lowerSphincter', within: 'mucosa' });
  });

  it('names food that stands before the lining', () => {
    expect(at('food stands above', 'junction')({ x: 0, y: 4, z: 0 })?.name).toBe('food');
    expect(at('scope withdrawn', 'junction')({ x: 0, y: 4, z: 0 })?.name).not.toBe('food');
  });

  it('looks through a ghost at what stands in its line, and names it where nothing does', () => {
    const pick = at('sphincter stays closed', 'neighbors');
    const behindTheHeart = toWorld({ s: 32, theta: 0.4, rho: 1 }, restingTissue(), { x: 0, y: 0, z: 0 });
    expect(pick(behindTheHeart)?.name).toBe('esophagus');
    expect(pick({ x: -4, y: 9, z: 5.3 })?.name).toBe('heart');
    expect(pick({ x: -1.75, y: 22, z: 0.95 })?.name).toBe('airway');
    expect(pick({ x: 40, y: 30, z: 0 })).toBeNull();
  });
});

import { describe as suite, expect, it } from 'vitest';
import { SWALLOWS } from '../src/content/poem/swallows';
import { realProgramme } from './support/programme';
import { caseOf } from '../src/procedure/casePresets';
import { describe } from '../src/scene/describe';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';
import { esophagusOf } from '../src/scene/swallowRuns';
import { esophagusKey } from '../src/physiology/esophagusKey';

const programme = realProgramme(caseOf({ type: 'II', approach: 'anterior' }));
/** Least pressure that counts as pressurization (S58). */
const PRESSURIZED_MMHG = 30;

/** `state()` of all three, `t` s into a swallow. */
function typesAt(id: string, t: number) {
  const plan = SWALLOWS.find((each) => each.id === id)!;
  const state = sceneAt(programme, 0, createSceneState());
  Object.assign(state.swallow, { plan, timeS: t, side: 'before' });
  const { sides } = describe(programme, state, { pair: 'types', divider: 0.5, freeCamera: null });
  return sides.map(({ side, case: own, swallow }) => {
    if (!swallow) throw new Error(`Nothing is swallowed in ${side}.`);
    expect([own.type, swallow.side, swallow.timeS]).toEqual([side.slice('type'.length), side, t]);
    return swallow;
  });
}

suite('three types swallow the same at one instant', () => {
  it('I: nothing moves; II: the whole body is under pressure; III: a spasm that is nowhere else', () => {
    const [one, two, three] = typesAt('manometry', 6);
    expect([one!.leastBodyMmHg, one!.mostBodyMmHg].map(Math.round)).toEqual([0, 0]);
    expect(two!.leastBodyMmHg).toBeGreaterThan(PRESSURIZED_MMHG);
    expect(two!.mostBodyMmHg - two!.leastBodyMmHg, 'alike from end to end').toBeLessThan(8);
    expect(three!.leastBodyMmHg).toBeLessThan(PRESSURIZED_MMHG);
    expect(three!.mostBodyMmHg).toBeGreaterThan(100);
  });

  it('I and II keep a meal, III drives some of it through', () => {
    const [one, two, three] = typesAt('meal', 14);
    expect([one!.emptiedMl, two!.emptiedMl].every((ml) => ml < 1)).toBe(true);
    expect(three!.emptiedMl).toBeGreaterThan(20);
    for (const { insideMl, emptiedMl } of [one!, two!, three!])
      expect(insideMl + emptiedMl).toBeCloseTo(105, 0);
  });
});

suite('what is measured of a side', () => {
  it.each(['I', 'II', 'III'] as const)('is what is measured of that type’s own case: %s', (type) => {
    for (const other of ['I', 'II', 'III'] as const)
      expect(esophagusOf(caseOf({ type: other, approach: 'posterior' }), `type${type}`)).toEqual(
        esophagusOf(caseOf({ type, approach: 'posterior' }), 'before'),
      );
  });

  it('knows no approach: outcomes are alike', () => {
    const own = caseOf({ type: 'III', approach: 'posterior' });
    const [after, anterior, posterior] = (['after', 'anterior', 'posterior'] as const).map((side) =>
      esophagusKey(esophagusOf(own, side)),
    );
    expect([anterior, posterior]).toEqual([after, after]);
  });
});

it('two approaches stand side by side at their hours, cut across at one depth', () => {
  const state = sceneAt(programme, 0, createSceneState());
  const { sides, shot, camera } = describe(programme, state, {
    pair: 'approaches',
    divider: 0.5,
    freeCamera: null,
  });
  expect(sides.map(({ side, workHour, case: { approach } }) => [side, approach, workHour])).toEqual([
    ['anterior', 'anterior', 2],
    ['posterior', 'posterior', 5],
  ]);
  expect(new Set(sides.map(({ sectionCm }) => sectionCm)).size).toBe(1);
  expect(sides.every(({ myotomyEndCm }) => myotomyEndCm === 42)).toBe(true);
  expect(shot).toBe('approaches');
  expect(Math.abs(camera.azimuthDeg), 'anterior stands above in the picture').toBe(180);
});

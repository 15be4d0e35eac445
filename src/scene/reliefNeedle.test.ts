import { expect, it } from 'vitest';
import { BODY_MIDLINE_X, bodyPoint } from '../organ/neighbors/body';
import { diaphragmPoint } from '../organ/neighbors/diaphragm';
import { gasPoint, skinSwell } from '../organ/neighbors/tension';
import { createReliefNeedle, RELIEF_NEEDLE, reliefNeedleAt } from './reliefNeedle';
import { createSceneState } from './state';

const needleAt = (reliefNeedle: number, abdominalGas: number) => {
  const state = createSceneState();
  Object.assign(state.values, { reliefNeedle, abdominalGas });
  return reliefNeedleAt(state, createReliefNeedle());
};
const radius = ({ x, z }: { x: number; z: number }): number => Math.hypot(x - BODY_MIDLINE_X, z);

it('goes in at the right, at least 5 cm below the ribs (S37)', () => {
  const { y, angle } = RELIEF_NEEDLE;
  const skin = bodyPoint(y, angle, { x: 0, y: 0, z: 0 });
  expect(skin.x, 'the right of the patient').toBeLessThan(BODY_MIDLINE_X - 4);
  expect(skin.z, 'in front').toBeGreaterThan(6);
  // The diaphragm's rim is fixed to the ribs.
  const ribs = diaphragmPoint(1, angle, { x: 0, y: 0, z: 0 });
  expect(ribs.y - y).toBeGreaterThanOrEqual(5);
  expect(y, 'in the upper half of the belly').toBeGreaterThan(-14);
});

it('is not there at 0, comes from outside, and ends in the gas', () => {
  expect(needleAt(0, 1).shown).toBe(false);
  const { y, angle } = RELIEF_NEEDLE;
  const skin = bodyPoint(y, angle, { x: 0, y: 0, z: 0 });
  const swell = skinSwell(skin, { x: 0, y: 0, z: 0 });
  const bulged = { x: skin.x + swell.x, y: skin.y, z: skin.z + swell.z };
  const away = needleAt(0.2, 1);
  expect(away.shown).toBe(true);
  expect(radius(away.tip)).toBeGreaterThan(radius(bulged) + 3);
  const inside = needleAt(1, 1);
  expect(radius(inside.tip)).toBeLessThan(radius(bulged) - 1);
  // Behind the inner face of the layer at that place the needle would be among the organs.
  let nearest = { off: Infinity, inner: 0 };
  for (let along = 0.4; along < 1; along += 0.02)
    for (let across = 0.1; across < 0.5; across += 0.01) {
      const p = gasPoint(along, across, 1, 1, { x: 0, y: 0, z: 0 });
      const off = Math.abs(p.y - inside.tip.y) + Math.abs(Math.atan2(p.x - BODY_MIDLINE_X, p.z) + 0.5);
      if (off < nearest.off) nearest = { off, inner: radius(p) };
    }
  expect(radius(inside.tip)).toBeGreaterThan(nearest.inner - 0.2);
});

it('goes down with the skin as the gas leaves', () => {
  const tense = needleAt(1, 1);
  const flat = needleAt(1, 0);
  expect(radius(tense.tip) - radius(flat.tip)).toBeGreaterThan(1);
  const { direction: d } = tense;
  expect(Math.hypot(d.x, d.y, d.z)).toBeCloseTo(1);
});

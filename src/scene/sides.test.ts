import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, realProgramme } from '../../tests/support/programme';
import { restingTissue } from '../organ/tissue';
import { SIDES, SIDES_OF } from '../procedure/pairs';
import { sceneAt } from './sceneAt';
import { sideState } from './sides';
import { createSceneState } from './state';
import { columnOf, tissueOf } from './tissueOf';
import type { CaseComparison, SceneState } from './types';

const SEED = 12;
const programmes = Object.entries(CASES).map(([name, each]) => [name, realProgramme(each)] as const);
const comparisonOf = ({ comparison }: { comparison: CaseComparison | null }): CaseComparison => {
  if (!comparison) throw new Error('The telling compares nothing.');
  return comparison;
};
const fluid = () => ({ topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 });

describe.each(programmes)('the sides of the case %s', (_, programme) => {
  const comparison = comparisonOf(programme);
  const { caseParameters } = programme;
  const times = instantsOf(programme, 60, SEED);
  const sideAt = (t: number, side: (typeof SIDES)[number], out = createSceneState()): SceneState =>
    sideState(sceneAt(programme, t, createSceneState()), side, comparison, out);
  const tissueAt = (t: number, side: (typeof SIDES)[number]) =>
    tissueOf(sideAt(t, side), caseParameters, restingTissue());

  it(`depend on the instant alone, seed ${SEED}`, () => {
    const kept = createSceneState();
    for (const side of SIDES)
      for (const t of times.toReversed()) expect(sideAt(t, side, kept)).toEqual(sideAt(t, side));
  });

  it('hold neither endoscope nor tool, and are seen from one place', () => {
    for (const side of SIDES)
      for (const t of times) {
        const state = sideAt(t, side);
        expect([state.tool, state.pair, state.shotId]).toEqual(['none', 'none', 'sideBySide']);
        expect([state.shot.azimuth, state.shot.distanceCm]).toEqual([
          comparison.pose.azimuth,
          comparison.pose.distanceCm,
        ]);
        expect(state.values).toMatchObject({ tipDepthCm: -8, toolExtensionMm: 0, blebMl: 0, recall: 0 });
      }
  });

  it('healthy: normally wide, closed at rest, nothing cut, nothing standing in it', () => {
    for (const t of times) {
      const { values } = sideAt(t, 'healthy');
      expect(values.bodyDiameterMm).toBeGreaterThanOrEqual(20);
      expect(values.bodyDiameterMm).toBeLessThanOrEqual(25);
      if (values.bolusMl === 0) expect(values.lesOpeningMm).toBe(1);
      const { topCm, bottomCm } = columnOf(sideAt(t, 'healthy'), fluid());
      expect(topCm).toBeGreaterThanOrEqual(bottomCm);
      const tissue = tissueAt(t, 'healthy');
      expect([tissue.incisionCm, tissue.closed, tissue.dye]).toEqual([0, 0, 0]);
      expect(tissue.tunnelEndCm).toBe(tissue.entryCm);
      expect(tissue.myotomyEndCm).toBe(tissue.myotomyStartCm);
    }
  });

  it('before: as wide as the case, closed, nothing cut', () => {
    for (const t of times) {
      const tissue = tissueAt(t, 'before');
      expect(tissue.bodyRadiusCm).toBe(caseParameters.bodyDiameterMm / 20);
      expect(tissue.lesRadiusCm).toBe(0.05);
      expect([tissue.incisionCm, tissue.closed, tissue.dye]).toEqual([0, 0, 0]);
      expect(tissue.myotomyEndCm).toBe(caseParameters.myotomyStartCm);
    }
  });

  it('after: cut as the case says, closed by its clips, open at the sphincter, tunnel collapsed', () => {
    for (const t of times) {
      const { values } = sideAt(t, 'after');
      const tissue = tissueAt(t, 'after');
      expect([tissue.myotomyStartCm, tissue.myotomyEndCm]).toEqual([
        caseParameters.myotomyStartCm,
        caseParameters.myotomyEndCm,
      ]);
      expect([tissue.fiberRetraction, tissue.closed]).toEqual([1, 1]);
      expect(tissue.tunnelOpening).toBeLessThan(0.2);
      expect(values).toMatchObject({ lesOpeningMm: 13, vesselSealed: 1, clips: caseParameters.clipCount });
    }
  });
});

it('the same is swallowed on every side at the same moment', () => {
  const programme = realProgramme();
  const comparison = comparisonOf(programme);
  const state = createSceneState();
  const plan = programme.swallows.find((change) => change.plan !== null)!.plan;
  Object.assign(state.swallow, { plan, timeS: 3.2, side: 'before' });
  for (const side of SIDES) {
    const { swallow } = sideState(state, side, comparison, createSceneState());
    expect(swallow).toEqual({ plan, timeS: 3.2, side });
  }
});

it('pairs are read from left to right as time goes', () => {
  expect(SIDES_OF).toEqual({ healthyBefore: ['healthy', 'before'], beforeAfter: ['before', 'after'] });
});

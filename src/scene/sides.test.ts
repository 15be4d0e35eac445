import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, realProgramme } from '../../tests/support/programme';
import { restingTissue } from '../organ/tissue';
import { PAIRS, SIDES, SIDES_OF, type Pair, type Side } from '../procedure/pairs';
import { caseOf, choiceOf } from '../procedure/casePresets';
import { wholeOrgan } from './dissection';
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
/** The first pair in which a side stands. */
const pairOf = (side: Side): Pair => PAIRS.find((pair) => SIDES_OF[pair].includes(side))!;
const fluid = () => ({ topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 });

describe.each(programmes)('the sides of the case %s', (_, programme) => {
  const comparison = comparisonOf(programme);
  const { caseParameters } = programme;
  const times = instantsOf(programme, 60, SEED);
  const sideAt = (t: number, side: Side, out = createSceneState()): SceneState =>
    sideState(sceneAt(programme, t, createSceneState()), pairOf(side), side, comparison, out);
  const tissueAt = (t: number, side: Side) =>
    tissueOf(sideAt(t, side), comparison.sides[side].caseParameters, restingTissue());

  it(`depend on the instant alone, seed ${SEED}`, () => {
    const kept = createSceneState();
    for (const side of SIDES)
      for (const t of times.toReversed()) expect(sideAt(t, side, kept)).toEqual(sideAt(t, side));
  });

  it('hold neither endoscope nor tool, and those of a pair are seen from one place', () => {
    for (const side of SIDES)
      for (const t of times) {
        const state = sideAt(t, side);
        const { pose, shotId, sectionCm } = comparison.views[pairOf(side)];
        expect([state.tool, state.pair, state.shotId]).toEqual(['none', 'none', shotId]);
        expect([state.shot.azimuth, state.shot.distanceCm]).toEqual([pose.azimuth, pose.distanceCm]);
        expect(state.dissection).toEqual({ ...wholeOrgan(), sectionCm });
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

  it.each([
    ['typeI', { type: 'I' }, 'before'],
    ['typeII', { type: 'II' }, 'before'],
    ['typeIII', { type: 'III' }, 'before'],
  ] as const)('%s: the organ before it, of a case with that type and all else as chosen', (side, own, as) => {
    const of = caseOf({ ...choiceOf(caseParameters), ...own });
    expect(comparison.sides[side].caseParameters).toEqual(of);
    const other = comparisonOf(realProgramme(of));
    for (const t of times) {
      const { shot: _, ...theirs } = sideState(
        sceneAt(programme, t, createSceneState()),
        'beforeAfter',
        as,
        other,
        createSceneState(),
      );
      const { shot: __, ...mine } = sideAt(t, side);
      // Food of the telling stands in the telling's organ alone.
      const { columnTopCm: ___, ...values } = theirs.values;
      expect(mine.values, `${t} s`).toMatchObject(values);
      expect(tissueAt(t, side).bodyRadiusCm).toBe(caseParameters.bodyDiameterMm / 20);
    }
  });

  it.each([
    ['anterior', 2],
    ['posterior', 5],
  ] as const)('%s: cut as the case says, at %i o’clock, and open to be looked into', (side, hour) => {
    const own = comparison.sides[side].caseParameters;
    expect(own).toEqual({ ...caseParameters, approach: side });
    for (const t of times) {
      const tissue = tissueAt(t, side);
      expect((tissue.workTheta / (2 * Math.PI)) * 12).toBeCloseTo(hour, 9);
      expect([tissue.myotomyStartCm, tissue.myotomyEndCm]).toEqual([own.myotomyStartCm, own.myotomyEndCm]);
      expect(tissue.tunnelOpening).toBeGreaterThan(0.5);
      const { sectionCm } = sideAt(t, side).dissection;
      expect(
        sectionCm! > own.myotomyStartCm && sectionCm! < own.egjDepthCm,
        'cut across where it is cut',
      ).toBe(true);
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
    const { swallow } = sideState(state, pairOf(side), side, comparison, createSceneState());
    expect(swallow).toEqual({ plan, timeS: 3.2, side });
  }
});

it('pairs are read from left to right as time goes, and as types are counted', () => {
  for (const pair of PAIRS) {
    const places = SIDES_OF[pair].map((side) => SIDES.indexOf(side));
    expect(places, pair).toEqual(places.toSorted((a, b) => a - b));
  }
});

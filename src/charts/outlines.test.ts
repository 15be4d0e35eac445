import { describe, expect, it } from 'vitest';
import { bariumOf, esophagusOf } from '../../tests/support/chartStudies';
import { bagPath, diameterAtIndexMm } from './bagOutline';
import { filledStretches, mirroredPath } from './columnOutline';

/** Points of a path made of straight lines. */
const pointsOf = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the outline of a barium column', () => {
  const depths = Float64Array.from([30, 31, 32, 33, 34, 35, 36]);

  it('is what is wider than a coating, from its level down to where it tapers out', () => {
    const [column, ...more] = filledStretches(depths, Float64Array.from([0, 0, 1, 2, 1, 0.1, 0]), 40);
    expect(more).toEqual([]);
    // The level lies between the dry depth above and the first filled one.
    expect(column![0]![0]).toBe(1);
    expect(column![0]![1]).toBeGreaterThan(8);
    expect(column![0]![1]).toBeLessThan(9);
    expect(column!.slice(1)).toEqual([
      [1, 8],
      [2, 7],
      [1, 6],
      [0, 5],
    ]);
  });

  it('is in two parts where the lumen is closed between them', () => {
    expect(filledStretches(depths, Float64Array.from([1, 1, 0, 0, 1, 1, 0]), 40)).toHaveLength(2);
  });

  it('is none in an empty esophagus', () => {
    expect(filledStretches(depths, new Float64Array(7).fill(0.11), 40)).toEqual([]);
    expect(mirroredPath([])).toBe('');
  });

  it('is the same on both sides of its axis', () => {
    const points = pointsOf(
      mirroredPath([
        [1, 8],
        [2.5, 7],
        [0, 5],
      ]),
    );
    expect(points.map(([x]) => x).reduce((a, b) => a + b)).toBe(0);
    expect(Math.max(...points.map(([x]) => x))).toBe(2.5);
    expect(points[0]).toEqual([1, -8]);
  });

  it.each(['healthy', 'I', 'II', 'III'] as const)('of a real run can be drawn (%s)', (motility) => {
    const { run, pictures } = bariumOf(esophagusOf(motility));
    for (const { radiusCm } of pictures) {
      const paths = filledStretches(run.depthCm, radiusCm, 40).map(mirroredPath).join('');
      expect(paths).not.toMatch(/NaN|Infinity|e-/);
    }
  });
});

describe('the outline of a bag', () => {
  it('is as wide as its diameter, half on each side', () => {
    const path = bagPath({
      bagMl: 50,
      depthCm: Float64Array.from([38, 39, 40]),
      diameterMm: Float64Array.from([20, 6, 22]),
      pressureMmHg: 30,
      leastDiameterMm: 6,
      leastDepthCm: 39,
      leastAreaMm2: 28,
      diMm2PerMmHg: 0.9,
    });
    expect(pointsOf(path)).toEqual([
      [10, 38],
      [3, 39],
      [11, 40],
      [-11, 40],
      [-3, 39],
      [-10, 38],
    ]);
  });

  it('has its limit where index times pressure is the area of the waist', () => {
    // 2.8 mm²/mmHg at 30 mmHg are 84 mm²: a circle of 10.34 mm.
    expect(diameterAtIndexMm(2.8, 30)).toBeCloseTo(10.342, 2);
    expect(diameterAtIndexMm(2.8, -1)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { distanceToSegment, rectsOverlap, segmentMeetsRect, segmentsCross } from './segments';

const s = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
const r = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('segments', () => {
  it.each([
    [s(0, 0, 2, 2), s(0, 2, 2, 0), true],
    [s(0, 0, 1, 1), s(2, 2, 3, 0), false],
    [s(0, 0, 2, 0), s(1, 0, 1, 5), true],
    [s(0, 0, 2, 0), s(1, 0, 3, 0), true],
    [s(0, 0, 2, 0), s(3, 0, 4, 0), false],
    [s(0, 0, 2, 0), s(0, 1, 2, 1), false],
  ])('%j and %j cross: %s', (a, b, crosses) => {
    expect(segmentsCross(a, b)).toBe(crosses);
    expect(segmentsCross(b, a)).toBe(crosses);
  });

  it('are as far from a point as their nearest point', () => {
    expect(distanceToSegment(s(0, 0, 4, 0), 2, 3)).toBe(3);
    expect(distanceToSegment(s(0, 0, 4, 0), 7, 4)).toBe(5);
    expect(distanceToSegment(s(1, 1, 1, 1), 1, 3)).toBe(2);
  });

  it('meet a rectangle from inside, through it and at its edge', () => {
    expect(segmentMeetsRect(s(1, 1, 9, 9), r(0, 0, 2, 2))).toBe(true);
    expect(segmentMeetsRect(s(-1, 1, 9, 1), r(0, 0, 2, 2))).toBe(true);
    expect(segmentMeetsRect(s(-1, 3, 9, 3), r(0, 0, 2, 2))).toBe(false);
    expect(segmentMeetsRect(s(-1, 0.5, 0.5, -1.2), r(0, 0, 2, 2))).toBe(false);
  });

  it('rectangles that share an edge do not overlap', () => {
    expect(rectsOverlap(r(0, 0, 2, 2), r(2, 0, 2, 2))).toBe(false);
    expect(rectsOverlap(r(0, 0, 2, 2), r(1.9, 1, 2, 2))).toBe(true);
  });
});

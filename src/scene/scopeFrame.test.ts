import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { SCOPE_MASK, pxPerImageUnit } from './lens';
import { scopeFrameIn } from './scopeFrame';

const SEED = 8;
const RUNS = 500;

const edgesOf = (width: number, height: number, footPx: number) => {
  const { centerX, centerY, unitPx } = scopeFrameIn(width, height, footPx);
  return {
    left: centerX - SCOPE_MASK.halfWidth * unitPx,
    right: centerX + SCOPE_MASK.halfWidth * unitPx,
    top: centerY - SCOPE_MASK.halfHeight * unitPx,
    bottom: centerY + SCOPE_MASK.halfHeight * unitPx,
    unitPx,
  };
};

describe('the octagon in its pane', () => {
  it(`lies inside it, above what covers its foot, as large as it can be, seed ${SEED}`, () => {
    const random = seededRandom(SEED);
    for (let run = 0; run < RUNS; run++) {
      const width = 100 + 2400 * random();
      const height = 100 + 1400 * random();
      const footPx = height * 0.3 * random();
      const { left, right, top, bottom, unitPx } = edgesOf(width, height, footPx);
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(width);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(height - footPx);
      const most = pxPerImageUnit({ width, height: height - footPx });
      expect(unitPx).toBeLessThan(most);
      expect(unitPx / most, 'little is given away').toBeGreaterThan(0.88);
    }
  });

  it('leaves room for figures to its left where there is some, and stands in the middle where there is much', () => {
    const wide = edgesOf(900, 620, 0);
    expect(wide.left).toBeGreaterThanOrEqual(148);
    const wider = edgesOf(1800, 620, 0);
    expect(wider.left).toBeCloseTo(1800 - wider.right, 6);
    const narrow = edgesOf(390, 600, 0);
    expect(narrow.left).toBeCloseTo(390 - narrow.right, 6);
  });
});

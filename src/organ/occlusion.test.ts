import { describe, expect, it } from 'vitest';
import { createRelief, lumenLight, tunnelLight } from './occlusion';

const ROWS = 24;
const COLUMNS = 24;

/** A wall of one height and width. */
function flat(lumenCm: number) {
  const relief = createRelief(ROWS, COLUMNS);
  relief.lumen.fill(lumenCm);
  return relief;
}

describe('light on the wall', () => {
  it('is full on a smooth, wide wall', () => {
    expect(lumenLight(flat(2), 12, 12)).toBe(1);
  });

  it('is dimmer in the valley between two folds than on their crests, also across the seam', () => {
    const relief = flat(2);
    for (let row = 0; row < ROWS; row++)
      for (const crest of [2, COLUMNS - 2]) relief.lift[row * COLUMNS + crest] = 0.2;
    expect(lumenLight(relief, 12, 2)).toBe(1);
    expect(lumenLight(relief, 12, 0)).toBeLessThan(0.7);
  });

  it('fades as the lumen narrows, and never goes out', () => {
    const wide = lumenLight(flat(0.8), 12, 12);
    const narrow = lumenLight(flat(0.05), 12, 12);
    expect(narrow).toBeLessThan(wide);
    expect(narrow).toBeGreaterThan(0.4);
  });

  it('enters a tunnel as far as it stands open', () => {
    const relief = flat(2);
    relief.gap.fill(0.1);
    const low = tunnelLight(relief, 3, 3);
    relief.gap.fill(1.2);
    expect(low).toBeLessThan(0.5);
    expect(tunnelLight(relief, 3, 3)).toBe(1);
  });
});

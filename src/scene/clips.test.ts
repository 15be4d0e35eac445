import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { injuryTopCm } from '../organ/injury';
import { restingTissue } from '../organ/tissue';
import { DEFAULT_CASE } from '../procedure/case';
import { ENTRY_CLIPS, INJURY_CLIPS, injuryClipCount } from './clips';
import { createSceneState } from './state';
import { tissueOf } from './tissueOf';

const tissueWith = (mucosalInjuryMm: number, injuryClips: number, clips = 0) => {
  const state = createSceneState();
  Object.assign(state.values, { mucosalInjuryMm, injuryClips, clips, incisionMm: 18 });
  return tissueOf(state, DEFAULT_CASE, restingTissue());
};
const placed = (row: typeof ENTRY_CLIPS, tissue: ReturnType<typeof tissueWith>): number[] =>
  Array.from({ length: row.count(tissue, DEFAULT_CASE) }, (_, i) => i)
    .filter((i) => row.closed(i, tissue, DEFAULT_CASE) >= 1)
    .map((i) => row.depthCm(i, tissue, DEFAULT_CASE));

describe('clips on a tear', () => {
  it('are one to three, one for every 3.5 mm', () => {
    expect([1, 3.5, 3.6, 7, 7.1, 10].map((mm) => injuryClipCount({ injuryCm: mm / 10 }))).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
  });

  it('stand on it, one below the other from its distal end, and more than it needs change nothing, seed 12', () => {
    const random = seededRandom(12);
    for (let i = 0; i < 60; i++) {
      const mm = 1 + 9 * random();
      const asked = Math.floor(4 * random());
      const tissue = tissueWith(mm, asked);
      const at = placed(INJURY_CLIPS, tissue);
      const said = `${mm} mm, ${asked} clips`;
      expect(at.length, said).toBe(Math.min(asked, injuryClipCount(tissue)));
      for (const [k, s] of at.entries()) {
        expect(s, said).toBeGreaterThan(injuryTopCm(tissue));
        expect(s, said).toBeLessThan(injuryTopCm(tissue) + tissue.injuryCm);
        if (k > 0) expect(s, said).toBeLessThan(at[k - 1]!);
      }
    }
  });

  it('and those of the entry know nothing of each other', () => {
    expect(placed(ENTRY_CLIPS, tissueWith(8, 3))).toEqual([]);
    expect(placed(INJURY_CLIPS, tissueWith(0, 0, 5))).toEqual([]);
    expect(placed(ENTRY_CLIPS, tissueWith(8, 3, 5))).toHaveLength(DEFAULT_CASE.clipCount);
  });

  it('are none where nothing is torn', () => {
    expect(INJURY_CLIPS.count(tissueWith(0, 3), DEFAULT_CASE)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { restingTissue } from '../organ/tissue';
import { DEFAULT_CASE } from '../procedure/case';
import { STRAND_COUNT, goneShare, strandsOf, tornShare } from './strands';

const strands = strandsOf(DEFAULT_CASE);
const tornAt = (tunnelEndCm: number): number[] =>
  strands.map((strand) => tornShare(strand, { ...restingTissue(), tunnelEndCm }));

describe('the strands in the tunnel plane', () => {
  it('stand between the entry and the end of the tunnel, always the same ones', () => {
    expect(strands).toHaveLength(STRAND_COUNT);
    expect(strandsOf(DEFAULT_CASE)).toEqual(strands);
    for (const { s } of strands) {
      expect(s).toBeGreaterThan(DEFAULT_CASE.entryDepthCm);
      expect(s).toBeLessThan(DEFAULT_CASE.tunnelEndCm);
    }
  });

  it('are whole ahead of the tunnel, torn well behind its end, and a few are giving way', () => {
    const end = 36;
    const torn = tornAt(end);
    strands.forEach(({ s }, i) => {
      if (s > end) expect(torn[i], `ahead, at ${s} cm`).toBe(0);
      if (s < end - 1.2) expect(torn[i], `behind, at ${s} cm`).toBe(1);
    });
    for (const strand of strands)
      if (strand.s < end - 2.3) expect(goneShare(strand, { ...restingTissue(), tunnelEndCm: end })).toBe(1);
    const between = strands.filter(({ s }, i) => s > end - 1.2 && s < end && torn[i]! < 1);
    expect(between.length, 'strands that still hold at the end of the tunnel').toBeGreaterThan(4);
  });

  it('never mend while the tunnel advances', () => {
    let before = tornAt(29);
    for (let end = 29; end <= 42.5; end += 0.1) {
      const now = tornAt(end);
      now.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(before[i]!));
      before = now;
    }
  });
});

import { describe, expect, it } from 'vitest';
import { LevelReader, shareOf, verdictOf } from './level';

describe('the level', () => {
  it('is judged by its peak', () => {
    expect([0, 0.003, 0.02, 0.1, 0.9, 0.995, 1].map(verdictOf)).toEqual([
      'silent',
      'silent',
      'quiet',
      'good',
      'good',
      'clipped',
      'clipped',
    ]);
  });

  it('fills the meter in decibels', () => {
    expect(shareOf(1)).toBe(1);
    expect(shareOf(0)).toBe(0);
    expect(shareOf(10 ** (-27 / 20))).toBeCloseTo(0.5);
    expect(shareOf(3)).toBe(1);
  });

  it('keeps its verdict through the pause between two syllables, and no longer', () => {
    const reader = new LevelReader();
    const loud = new Float32Array([0, 0.5, -0.4]);
    const quiet = new Float32Array(3);
    expect(reader.read(loud, 10).verdict).toBe('good');
    expect(reader.read(quiet, 11)).toEqual({ share: 0, verdict: 'good' });
    expect(reader.read(quiet, 11.3).verdict).toBe('silent');
  });
});

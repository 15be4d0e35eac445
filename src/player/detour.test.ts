import { describe, expect, it } from 'vitest';
import { WHOLE_LAYERS } from '../scene/dissection';
import { createSceneState, createShotPose } from '../scene/state';
import type { DetourView } from './detour';
import { testPlayer } from './testProgramme';

const view = (shotId: string, bleeding: number): DetourView => ({
  shotId,
  shot: { ...createShotPose(), distanceCm: 12 },
  dissection: { layers: WHOLE_LAYERS, sectionCm: null },
  values: { bleeding },
});

describe('the way aside', () => {
  it('goes leg by leg, each from where the one before it ended', () => {
    const { player, frame } = testPlayer();
    player.detour.lead([
      { view: view('near', 0), overS: 1 },
      { view: view('near', 0.8), overS: 2 },
      { view: view('near', 0.2), overS: 1 },
    ]);
    const seen: number[] = [];
    for (let i = 0; i < 50; i++) {
      frame(0.1);
      seen.push(player.instant.values.bleeding);
    }
    expect(Math.max(...seen.slice(0, 10))).toBe(0);
    expect(Math.max(...seen)).toBe(0.8);
    // Never more at once than the steepest stretch of a smooth way of 0.8 in 2 s, or of 0.6 in 1 s.
    const steps = seen.map((value, i) => Math.abs(value - (seen[i - 1] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.1);
    expect(player.instant.values.bleeding).toBe(0.2);
    expect(player.detour.moving).toBe(false);
  });

  it('names nothing while the camera flies, and everything while only the organ changes', () => {
    const { player, frame } = testPlayer();
    player.detour.lead([
      { view: view('near', 0), overS: 1 },
      { view: view('near', 1), overS: 1 },
    ]);
    frame(0.1);
    expect(player.detour.flying).toBe(true);
    for (let i = 0; i < 13; i++) frame(0.1);
    expect(player.detour.moving).toBe(true);
    expect(player.detour.flying).toBe(false);
  });

  it('ends at the same to the last bit, whatever came before', () => {
    const ends = [[], [view('far', 0.3)], [view('near', 1), view('far', 0.7)]].map((before) => {
      const { player, frame } = testPlayer();
      player.detour.lead([...before, view('near', 0.1)].map((each) => ({ view: each, overS: 0.7 })));
      for (let i = 0; i < 40; i++) frame(0.13);
      return structuredClone({ shot: player.instant.shot, values: player.instant.values });
    });
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
  });

  it('gives the instant back as the story has it', () => {
    const { player, frame } = testPlayer();
    const before = structuredClone(player.instant.values);
    player.detour.go(view('near', 1));
    frame();
    expect(player.instant.aside).toBe(true);
    player.detour.clear();
    frame();
    expect(player.instant.values).toEqual(before);
    expect(player.instant.aside).toBe(createSceneState().aside);
  });
});

import { describe, expect, it } from 'vitest';
import type { SwallowPlan } from '../procedure/types';
import { testPlayer } from './testProgramme';

const plan: SwallowPlan = {
  id: 'sip',
  posture: 'supine',
  fluid: 'water',
  gulps: [{ atS: 1, volumeMl: 5, overS: 0.7 }],
  standingMl: 0,
  durationS: 10,
};

const benched = () => {
  const made = testPlayer();
  made.player.bench.show(plan, 'beforeAfter');
  made.frame();
  return made;
};

describe('a swallow on the bench', () => {
  it('lies over the instant while the story stands', () => {
    const { player } = benched();
    expect(player.instant.swallow).toEqual({ plan, timeS: 0, side: 'after' });
    expect(player.instant.pair).toBe('beforeAfter');
    player.bench.compare('healthyBefore');
    expect([player.instant.pair, player.instant.swallow.side]).toEqual(['healthyBefore', 'before']);
  });

  it.each([
    ['types', 'before'],
    ['typeOneThree', 'before'],
    ['approaches', 'after'],
  ] as const)('%s: the one organ of the telling stands %s it', (pair, stage) => {
    const { player } = benched();
    player.bench.compare(pair);
    expect([player.instant.pair, player.instant.swallow.side]).toEqual([pair, stage]);
  });

  it('plays on its own clock, asks for frames only meanwhile, and stops at its end', () => {
    const { player, frame, takeAsked } = benched();
    const story = player.timeS;
    player.bench.play();
    frame();
    for (let n = 0; n < 8; n += 1) frame(0.2);
    expect(player.bench.timeS).toBeCloseTo(1.6, 6);
    expect(player.instant.swallow.timeS).toBeCloseTo(1.6, 6);
    expect(player.timeS).toBe(story);
    expect(takeAsked()).toBeGreaterThan(7);
    for (let n = 0; n < 60; n += 1) frame(0.2);
    expect([player.bench.timeS, player.bench.playing]).toEqual([10, false]);
    takeAsked();
    frame();
    expect(takeAsked(), 'a swallow at rest draws nothing').toBe(0);
    player.bench.play();
    expect(player.bench.timeS, 'again from the start').toBe(0);
  });

  it('after a sleep goes on where it was', () => {
    const { player, frame } = benched();
    player.bench.play();
    frame();
    frame(60);
    expect(player.bench.timeS).toBeCloseTo(0.25, 6);
  });

  it('makes way for the story, and stays over a change of case', async () => {
    const { player, frame } = benched();
    player.bench.seek(4);
    void player.setProgramme(player.programme);
    frame();
    expect(player.instant.swallow.timeS).toBe(4);
    player.play();
    expect([player.bench.plan, player.instant.swallow.plan, player.instant.pair]).toEqual([
      null,
      null,
      'none',
    ]);
    player.pause();
    player.bench.show(plan);
    void player.seek(1);
    expect(player.bench.plan).toBeNull();
  });

  it('refuses a time that is none', () => {
    expect(() => benched().player.bench.seek(NaN)).toThrow(RangeError);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createSceneState } from '../scene/state';
import { sceneAt } from '../scene/sceneAt';
import { driveWithoutStage } from './frames';
import { testPlayer, testProgramme } from './testProgramme';

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  await Promise.resolve();
  await Promise.resolve();
  return done;
};

describe('playing', () => {
  it('follows the clock, at the rate asked for', () => {
    const { player, frame } = testPlayer();
    player.play();
    frame(0.1);
    expect(player.timeS).toBeCloseTo(0.1);
    player.rate = 2;
    frame(0.1);
    expect(player.timeS).toBeCloseTo(0.3);
    expect(() => (player.rate = 0)).toThrow(RangeError);
  });

  it('goes on from where it was after the machine slept, instead of jumping', () => {
    const { player, frame } = testPlayer();
    player.play();
    frame(3600);
    expect(player.timeS).toBeCloseTo(0.25);
  });

  it('does not count the time it stood still', () => {
    const { player, frame, clock } = testPlayer();
    player.play();
    frame(0.1);
    player.pause();
    clock.advance(10);
    player.play();
    frame(0.1);
    expect(player.timeS).toBeCloseTo(0.2);
  });

  it('passes every chapter and cue once on its way to the end, stops there, and starts over', () => {
    const { player, frame } = testPlayer();
    const heard: string[] = [];
    player.on('chapter', ({ id }) => heard.push(id));
    player.on('cue', ({ id }) => heard.push(id));
    player.on('end', () => heard.push('end'));
    player.play();
    for (let i = 0; i < 10_000 && player.playing; i += 1) frame(0.2);
    expect(heard).toEqual(['one.b', 'two', 'two.a', 'three', 'three.a', 'three.b', 'end']);
    expect(player.timeS).toBe(player.durationS);
    player.play();
    expect(player.timeS).toBe(0);
  });

  it('keeps telling the others when one listener throws', () => {
    const { player } = testPlayer();
    vi.stubGlobal('reportError', vi.fn<() => void>());
    const heard = vi.fn<() => void>();
    player.on('play', () => {
      throw new Error('planted');
    });
    player.on('play', heard);
    player.play();
    expect(heard).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('seeking', () => {
  it('holds times within the programme and refuses what is no number', () => {
    const { player } = testPlayer();
    void player.seek(1e9);
    expect(player.timeS).toBe(player.durationS);
    void player.seek(-5);
    expect(player.timeS).toBe(0);
    expect(() => player.seek(Number.NaN)).toThrow('Cannot go to NaN seconds.');
  });

  it('resolves once that instant is on screen, not before', async () => {
    const { player, frame } = testPlayer();
    const sought = player.seek(3);
    expect(await settled(sought), 'before a frame').toBe(false);
    player.tick();
    expect(await settled(sought), 'ticked, not drawn').toBe(false);
    player.drawn();
    expect(await settled(sought), 'drawn').toBe(true);
    const second = player.seek(4);
    player.drawn();
    expect(await settled(second), 'a frame of the instant before').toBe(false);
    frame();
    expect(await settled(second)).toBe(true);
  });

  it('gives the instant of that time, whatever was shown before', () => {
    const { player } = testPlayer();
    const programme = testProgramme();
    for (const t of [9, 2, 14, 5]) {
      void player.seek(t);
      expect(player.instant, `t=${t}`).toEqual(sceneAt(programme, t, createSceneState()));
    }
  });

  it('steps through every stop and back', () => {
    const { player } = testPlayer();
    const stops = testProgramme().chapters.flatMap((chapter) => chapter.stops);
    const seen = [player.timeS];
    for (let i = 1; i < stops.length; i += 1) {
      void player.nextStop();
      seen.push(player.timeS);
    }
    expect(seen).toEqual(stops);
    void player.nextStop();
    expect(player.timeS).toBe(player.durationS);
    for (const stop of stops.toReversed()) {
      void player.previousStop();
      expect(player.timeS).toBe(stop);
    }
    void player.previousStop();
    expect(player.timeS).toBe(0);
  });

  it('while playing, back again soon after a stop goes to the one before', () => {
    const { player, frame } = testPlayer();
    const [, second = 0, third = 0] = testProgramme().chapters.flatMap((chapter) => chapter.stops);
    void player.seek(third);
    player.play();
    frame(0.2);
    void player.previousStop();
    expect(player.timeS).toBe(second);
  });

  it('steps by chapters and goes to a chapter by name', () => {
    const { player } = testPlayer();
    const [one, two, three] = testProgramme().chapters;
    void player.nextChapter();
    expect(player.timeS).toBe(two?.start);
    void player.goTo('three', 1);
    expect(player.timeS).toBe((three?.start ?? 0) + 1);
    void player.previousChapter();
    expect(player.timeS, 'to the start of the same chapter').toBe(three?.start);
    void player.previousChapter();
    void player.previousChapter();
    expect(player.timeS).toBe(one?.start);
    void player.goTo('one', 1e6);
    expect(player.timeS, 'held within the chapter').toBe(one?.end);
    expect(() => player.goTo('four')).toThrow('There is no chapter « four ». Chapters: one, two, three.');
  });
});

describe('another language', () => {
  it('stays at the same beat', () => {
    for (const beat of ['scope enters', 'muscle parts', 'muscle is cut']) {
      const { player } = testPlayer();
      void player.seek(testProgramme().beats[beat] ?? 0);
      void player.setProgramme(testProgramme('es'));
      expect(player.timeS, beat).toBeCloseTo(testProgramme('es').beats[beat] ?? -1, 9);
    }
  });

  it('stays in the same cue everywhere, and comes back to the same time', () => {
    const duration = testProgramme().duration;
    for (let t = 0; t <= duration; t += 0.37) {
      const { player } = testPlayer();
      void player.seek(t);
      const { cue } = player.instant;
      void player.setProgramme(testProgramme('es'));
      expect(player.instant.cue, `t=${t}`).toBe(cue);
      const inCue = t <= (testProgramme().cues[cue]?.end ?? 0);
      void player.setProgramme(testProgramme());
      if (inCue) expect(player.timeS, `t=${t}`).toBeCloseTo(t, 9);
    }
  });
});

describe('frames', () => {
  it('asks for none while nothing moves, and for exactly one after a change', () => {
    const { player, frame, takeAsked } = testPlayer();
    takeAsked();
    frame();
    expect(takeAsked(), 'idle').toBe(0);
    expect(player.needsFrame()).toBe(false);
    player.invalidate();
    expect(takeAsked(), 'after a change').toBe(1);
    frame();
    expect(takeAsked(), 'drawn').toBe(0);
  });

  it('asks for one after another while playing, and stops with the end', () => {
    const { player, frame, takeAsked } = testPlayer();
    void player.seek(player.durationS - 0.3);
    frame();
    takeAsked();
    player.play();
    expect(takeAsked()).toBe(1);
    frame(0.2);
    expect(takeAsked()).toBe(1);
    frame(0.2);
    expect(player.playing).toBe(false);
    expect(takeAsked()).toBe(0);
  });

  it('keeps the story running without a stage, and rests with it', async () => {
    const { player, clock } = testPlayer();
    const queue: (() => void)[] = [];
    const stop = driveWithoutStage(
      player,
      { request: (callback) => queue.push(callback), cancel: () => queue.splice(0) },
      true,
    );
    expect(queue).toHaveLength(0);
    player.play();
    for (let i = 0; i < 5; i += 1) {
      clock.advance(0.1);
      expect(queue).toHaveLength(1);
      queue.shift()?.();
    }
    expect(player.timeS).toBeCloseTo(0.5);
    player.pause();
    queue.shift()?.();
    expect(queue, 'paused').toHaveLength(0);
    const sought = player.seek(2);
    queue.shift()?.();
    expect(await settled(sought)).toBe(true);
    stop();
    player.invalidate();
    expect(queue, 'stopped').toHaveLength(0);
  });
});

describe('the hand clock', () => {
  it('alone moves time, by any amount', () => {
    const { player, frame, takeAsked } = testPlayer();
    const hand = player.useHandClock();
    player.play();
    frame(5);
    expect(player.timeS).toBe(0);
    takeAsked();
    frame();
    expect(takeAsked(), 'no frame while the hand rests').toBe(0);
    hand.advance(4);
    frame();
    expect(player.timeS).toBeCloseTo(4);
    player.useSystemClock();
    frame(0.1);
    expect(player.timeS).toBeCloseTo(4.1);
  });
});

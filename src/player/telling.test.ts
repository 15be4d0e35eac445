import { describe, expect, it } from 'vitest';
import { Telling, followTelling, toldOf } from './telling';
import { testPlayer } from './testProgramme';

/** The player's own test programme, of which the first chapter's cues are the essentials of one thing. */
function setUp() {
  const { player } = testPlayer();
  const { cues } = player.programme;
  const [first, second] = cues;
  const telling = new Telling({
    done: [first!.id, second!.id],
    brings: [],
    risks: ['nowhere'],
    alternatives: [],
  });
  const waiting: { run: () => void; off: boolean }[] = [];
  followTelling(player, telling, (run) => {
    const each = { run, off: false };
    waiting.push(each);
    return () => void (each.off = true);
  });
  const wait = (): void => {
    for (const each of waiting.splice(0)) if (!each.off) each.run();
  };
  const hand = player.useHandClock();
  const pass = (seconds: number): void => {
    for (let i = 0; i < seconds * 10; i++) {
      hand.advance(0.1);
      player.advance();
    }
  };
  return { player, telling, first: first!, second: second!, wait, pass };
}

describe('what has been told', () => {
  it('counts a sentence that was played for most of its length, and none that was only begun', () => {
    const { player, telling, first, pass } = setUp();
    player.play();
    pass((first.end - first.start) * 0.3);
    expect(telling.told().done.shown).toBe(0);
    pass((first.end - first.start) * 0.5);
    expect(telling.told().done).toEqual({ shown: 1, of: 2, told: false });
  });

  it('counts a sentence at which somebody stood still, and none that was leafed past', () => {
    const { player, telling, first, second, wait } = setUp();
    void player.seek(first.start);
    void player.seek(second.start);
    wait();
    expect([...telling.state.getState().shown]).toEqual([second.id]);
  });

  it('counts nothing for a jump over it', () => {
    const { player, telling, first, second } = setUp();
    player.play();
    void player.seek(second.end - 0.1);
    expect(telling.told().done.shown).toBe(0);
    expect(first.end).toBeLessThan(second.end);
  });

  it('is told when all essentials were, or when the presenter says so, and not when they say no', () => {
    const { telling, first, second } = setUp();
    telling.show([first.id, second.id]);
    expect(telling.told().done.told).toBe(true);
    telling.tick('done', false);
    expect(telling.told().done.told).toBe(false);
    expect(telling.told().risks.told).toBe(false);
    telling.tick('risks', true);
    expect(toldOf(telling.state.getState(), telling.essentials).risks).toEqual({
      shown: 0,
      of: 1,
      told: true,
    });
  });

  it('forgets everything', () => {
    const { telling, first } = setUp();
    telling.show([first.id]);
    telling.tick('risks', true);
    telling.forget();
    expect(telling.empty).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { keepSwallowsReady } from './readySwallows';
import { testPlayer } from './testProgramme';

it('reckons nothing ahead of time until the story plays, then once, and again for another case', () => {
  const { player } = testPlayer();
  let turns = 0;
  const undo = keepSwallowsReady(player, {
    later: () => {
      turns += 1;
      return () => {};
    },
    nowMs: () => 0,
  });
  void player.setProgramme(player.programme);
  void player.seek(2);
  expect(turns).toBe(0);
  player.play();
  player.pause();
  player.play();
  expect(turns).toBe(1);
  void player.setProgramme(player.programme);
  expect(turns).toBe(2);
  undo();
  void player.setProgramme(player.programme);
  expect(turns).toBe(2);
});

import { isStillDue } from '../player/pace';
import type { Player } from '../player/player';

/** Between two looks whether the next still is due, ms: captions and voice go on meanwhile. */
const LOOK_MS = 150;

/**
 * Asks for frames as the player's pace is: whenever the player asks, or, while the story plays as stills, whenever the next
 * one is due; the story itself goes on between them.
 * @returns the undo.
 */
export function drawAtPace(player: Player, draw: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let drawnS = player.timeS;
  const look = (): void => {
    timer = null;
    player.advance();
    ask();
  };
  const ask = (): void => {
    if (player.pace !== 'stills' || !player.playing || isStillDue(player.programme, drawnS, player.timeS)) {
      draw();
      return;
    }
    timer ??= setTimeout(look, LOOK_MS);
  };
  const undo = [
    player.on('drawn', () => {
      drawnS = player.timeS;
    }),
    player.onInvalidate(ask),
  ];
  return () => {
    for (const each of undo) each();
    if (timer) clearTimeout(timer);
  };
}

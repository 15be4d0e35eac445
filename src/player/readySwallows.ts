import { prepareToldSwallows } from '../scene/toldSwallows';
import type { Player } from './player';
import { inSlices, type Turns } from './slices';

/**
 * Has the swallows of the telling reckoned before they are shown: from the first moment the story plays, and again for
 * every case told after that. Who only looks at an instant waits for no more than that instant needs. @returns the undo.
 */
export function keepSwallowsReady(player: Player, turns: Turns): () => void {
  let stop = (): void => {};
  let played = false;
  const start = (): void => {
    stop();
    stop = inSlices(prepareToldSwallows(player.programme), turns);
  };
  const undo = [
    player.on('play', () => {
      if (!played) start();
      played = true;
    }),
    player.on('programme', () => {
      if (played) start();
    }),
  ];
  return () => {
    for (const each of undo) each();
    stop();
  };
}

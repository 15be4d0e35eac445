import { prepareToldSwallows } from '../scene/toldSwallows';
import type { Player } from './player';
import { inSlices, type Turns } from './slices';

/**
 * Has the swallows of the telling reckoned before they are shown: once the first picture stands, and again for every
 * case. @returns the undo.
 */
export function keepSwallowsReady(player: Player, turns: Turns): () => void {
  let stop = (): void => {};
  let standing = false;
  const start = (): void => {
    stop();
    if (standing) stop = inSlices(prepareToldSwallows(player.programme), turns);
  };
  void player.ready.then(() => {
    standing = true;
    start();
  });
  const undo = player.on('programme', start);
  return () => {
    undo();
    stop();
  };
}

import type { Player } from './player';

/** The browser's way of calling back before the next repaint. */
export interface FrameRequests {
  request(callback: () => void): number;
  cancel(handle: number): void;
}

/**
 * Keeps the player's time running while no 3D stage does it: before the stage is there, or when it cannot be.
 * No frame is asked for while nothing moves.
 * @param drawn whether what it shows (a still, captions) counts as the picture, so that pending seeks resolve.
 * @returns a function that stops it.
 */
export function driveWithoutStage(player: Player, frames: FrameRequests, drawn: boolean): () => void {
  let handle: number | null = null;
  const frame = (): void => {
    handle = null;
    player.tick();
    if (drawn) player.drawn();
    else if (player.needsFrame()) ask();
  };
  const ask = (): void => {
    handle ??= frames.request(frame);
  };
  const undo = player.onInvalidate(ask);
  return () => {
    undo();
    if (handle !== null) frames.cancel(handle);
  };
}

import type { Panes } from './panes';

/**
 * The 3D part drawing for something else than the page: a picture to keep, a film. While a studio is open the page's own
 * picture stands still; whoever opened it closes it again.
 */
export interface Studio {
  /**
   * Draws the player's instant and hands over what was drawn.
   * @param panes where the views stand, px of the studio's size.
   * @param read is handed the canvas and reads it at once: it is empty again as soon as the page has had its turn.
   * @throws Error when the graphics context is lost.
   */
  draw<T>(panes: Panes, read: (canvas: HTMLCanvasElement) => T): T;
  /** The page's own picture again. */
  close(): void;
}

export interface StudioSize {
  /** Pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Opens a studio. Throws Error when one is open already. */
export type OpenStudio = (size: StudioSize) => Studio;

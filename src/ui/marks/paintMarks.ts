import type { MarkBook } from '../../player/marks/markBook';
import { placeNow } from '../../player/marks/placeNow';
import { presenceOf } from '../../player/marks/presence';
import type { MarkColor } from '../../player/marks/types';
import type { Panes } from '../../player/panes';
import type { Player } from '../../player/player';
import type { Session, View } from '../../player/session';
import { penPx, strokePath } from './strokePath';
import { placedIn } from './surfaces';

/** Fill and band of each color, on paper or in the dark, as the style sheet of the page has them. */
const PAINTS = {
  ink: { light: ['#16202c', '#ffffff'], dark: ['#f4f7fa', '#10161d'] },
  blue: { light: ['#1560d4', '#ffffff'], dark: ['#1560d4', '#ffffff'] },
  green: { light: ['#0a7a4b', '#ffffff'], dark: ['#0a7a4b', '#ffffff'] },
  yellow: { light: ['#ffd02e', '#22262b'], dark: ['#ffd02e', '#22262b'] },
} as const satisfies Record<MarkColor, Record<'light' | 'dark', readonly [string, string]>>;

export interface MarksToPaint {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly theme: 'light' | 'dark';
}

/**
 * Paints what was drawn at the player's instant over a picture whose views stand in these panes, as the page shows it.
 * The player's sights must be those of that picture.
 * @returns how many strokes were painted.
 */
export function paintMarks(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  panes: Panes,
  { player, session, marks, theme }: MarksToPaint,
): number {
  let painted = 0;
  for (const view of ['outside', 'scope'] as const satisfies readonly View[]) {
    const pane = panes[view];
    if (!pane || panes.inset === view) continue;
    const now = placeNow(player, session, view);
    const size = penPx(pane.width, pane.height);
    for (const drawing of marks.state.getState().drawings) {
      const presence = drawing.surface.view === view ? presenceOf(drawing, now) : 0;
      const placed = presence > 0 ? placedIn(drawing.surface, player, panes) : null;
      if (!placed) continue;
      context.save();
      context.translate(pane.x, pane.y);
      context.globalAlpha = presence;
      context.lineJoin = 'round';
      context.lineWidth = Math.max(2, size / 3);
      for (const stroke of drawing.strokes) {
        const path = new Path2D(strokePath(stroke, placed.map, size, placed.shiftX));
        const [fill, band] = PAINTS[stroke.color][theme];
        context.strokeStyle = band;
        context.stroke(path);
        context.fillStyle = fill;
        context.fill(path);
        painted += 1;
      }
      context.restore();
    }
  }
  return painted;
}

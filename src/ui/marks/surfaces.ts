import type { Half } from '../../player/pairPanes';
import { outsidePlane, scopePlane, type PlaneMap } from '../../player/marks/plane';
import type { MarkSurface } from '../../player/marks/types';
import type { Panes } from '../../player/panes';
import type { ScopeSight } from '../../player/scopeSight';
import type { Viewpoint } from '../../player/viewpoint';

/** A surface as it stands in a pane, and how far its own pane is shifted within that, px. */
export interface Placed {
  readonly map: PlaneMap;
  readonly shiftX: number;
}

/** What of the last drawn frame decides where drawings stand. */
export interface Sights {
  readonly viewpoint: Viewpoint;
  readonly scopeSight: ScopeSight;
}

/**
 * Where a surface stands in the pane of its view. The halves of a pair are seen by one camera, each about its own
 * middle; the viewpoint is that of the last.
 * @returns null while that view is not drawn, or the half it was drawn in has no room.
 */
export function placedIn(
  surface: MarkSurface,
  { viewpoint, scopeSight }: Sights,
  panes: Panes,
): Placed | null {
  if (surface.view === 'scope') return scopeSight.frame && { map: scopePlane(scopeSight.frame), shiftX: 0 };
  if (!panes.outside || viewpoint.widthPx <= 0) return null;
  const shiftX = shiftOf(surface.side, panes.halves);
  return shiftX === null ? null : { map: outsidePlane(viewpoint, surface.orbit), shiftX };
}

function shiftOf(side: string | null, halves: readonly Half[] | null): number | null {
  if (!halves) return side === null ? 0 : null;
  const last = halves.at(-1);
  const own = halves.find((half) => half.side === side);
  if (!own || !last) return null;
  return own.pane.x + own.pane.width / 2 - last.pane.width / 2;
}

/** The half in which a place lies, px from the pane's left edge. */
export const halfAt = (halves: readonly Half[] | null, x: number): Half | null =>
  halves?.find(({ pane }) => x >= pane.x && x < pane.x + pane.width) ?? halves?.at(-1) ?? null;

import { clamp } from '../../math/interpolate';
import { axesOf } from './plane';
import type { MarkPlace, MarkSurface } from './types';

/** A drawing stays for so long after its instant while the story goes on, then it fades, s. */
const STAYS_S = 0.4;
const FADES_S = 0.9;
/** No closer do two instants lie that a person tells apart, s. */
const SAME_S = 0.05;
/** A camera turned by this much shows another view; by half of it, still the same, degrees. */
const OTHER_VIEW_DEG = 6;
/** The same for what it looks at, as a share of its distance. */
const OTHER_TARGET = 0.3;

/** The same swallow by hand, and how much later it is now; null: another one. */
function laterS(drawn: MarkPlace, now: MarkPlace): number | null {
  if (drawn.swallow === null && now.swallow === null) return now.timeS - drawn.timeS;
  if (drawn.swallow?.id !== now.swallow?.id) return null;
  return now.swallow!.timeS - drawn.swallow!.timeS;
}

/** 1 for the same view, 0 for another. A camera that comes closer shows the same one larger. */
function sameView(drawn: MarkSurface, now: MarkSurface): number {
  if (drawn.view !== now.view) return 0;
  if (drawn.view === 'scope' || now.view === 'scope') return 1;
  if (drawn.pair !== now.pair) return 0;
  const [a, b] = [axesOf(drawn.orbit).back, axesOf(now.orbit).back];
  const turnedDeg = (Math.acos(clamp(a.x * b.x + a.y * b.y + a.z * b.z, -1, 1)) * 180) / Math.PI;
  const moved =
    Math.hypot(
      drawn.orbit.targetX - now.orbit.targetX,
      drawn.orbit.targetY - now.orbit.targetY,
      drawn.orbit.targetZ - now.orbit.targetZ,
    ) / drawn.orbit.distanceCm;
  return clamp(2 - 2 * Math.max(turnedDeg / OTHER_VIEW_DEG, moved / OTHER_TARGET), 0, 1);
}

/** How much of a drawing is seen: 1 at its own instant and view, 0 at any other, between them while it goes. */
export function presenceOf(drawn: MarkPlace, now: MarkPlace): number {
  const later = laterS(drawn, now);
  if (later === null || later < -SAME_S) return 0;
  return clamp(1 - (later - STAYS_S) / FADES_S, 0, 1) * sameView(drawn.surface, now.surface);
}

/** Whether what is drawn now belongs to this drawing. */
export function isSamePlace(drawn: MarkPlace, now: MarkPlace): boolean {
  const later = laterS(drawn, now);
  return later !== null && Math.abs(later) <= SAME_S && sameView(drawn.surface, now.surface) === 1;
}

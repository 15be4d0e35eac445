import type { Player } from '../player/player';
import { labelTimingAt, type LabelTiming } from '../scene/labelTiming';

/** Whose labels stand over the outside view now: those of the telling's shot, or of where somebody looks instead. */
export function labelTimingNow({ detour, instant, programme }: Player): LabelTiming {
  if (detour.view) return { shotId: detour.view.shotId, opacity: detour.flying ? 0 : 1 };
  const told = labelTimingAt(programme.shots, instant.timeS, { shotId: '', opacity: 0 });
  if (detour.moving) told.opacity = 0;
  return told;
}

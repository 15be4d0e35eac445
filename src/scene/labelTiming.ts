import { clamp } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import type { Programme } from './types';

/** The labels of the shot left behind are gone when this share of the flight's time has passed. */
const LEFT_BY = 0.16;
/** Those of the shot flown to begin to show at this share. */
const COME_FROM = 0.74;

/** Whose labels stand over the picture, and how strongly. */
export interface LabelTiming {
  shotId: string;
  /** 0 to 1. */
  opacity: number;
}

/**
 * Writes whose labels are shown at `t` seconds: between two shots those of the first fade, nothing is named in flight,
 * and those of the second come up as the camera settles.
 */
export function labelTimingAt(shots: Programme['shots'], t: number, out: LabelTiming): LabelTiming {
  return timingAfter(
    shots,
    Math.max(
      0,
      lastAtOrBefore(shots, ({ at }) => at, t),
    ),
    t,
    out,
  );
}

/** As if shot `i` were the last. */
function timingAfter(shots: Programme['shots'], i: number, t: number, out: LabelTiming): LabelTiming {
  const shot = shots[i];
  const before = shots[i - 1];
  out.shotId = shot?.id ?? '';
  out.opacity = shot ? 1 : 0;
  if (!shot || !before || shot.overS <= 0 || before.id === shot.id) return out;
  const share = clamp((t - shot.at) / shot.overS, 0, 1);
  if (share >= LEFT_BY) {
    out.opacity = clamp((share - COME_FROM) / (1 - COME_FROM), 0, 1);
    return out;
  }
  // A flight that was cut short leaves only what had already come up.
  timingAfter(shots, i - 1, shot.at, out);
  out.opacity *= 1 - share / LEFT_BY;
  return out;
}

import { mix, smoothstep } from '../math/interpolate';
import { MYOTOMY_HALF_GAP_CM } from './esophagus';
import type { Tissue } from './tissue';

/**
 * The circular muscle parts in bands, one after the other, from the upper end of the cut: a bundle holds until the
 * knife has passed its middle, then draws back by itself.
 */

/** Width of a band that parts as one, cm [D]. */
export const BAND_CM = 0.4;
/** Half the way over which a band goes over into its neighbor, share of a band. */
const SEAM = 0.32;
/** How much less the fibers draw back at the seams, so that the cut edge is gently scalloped. */
const SCALLOP = 0.24;
/** Width of the cut before the fibers draw back, share of the whole. */
const SLIT = 0.12;
/** A band is through its whole thickness this early in its movement. */
const THROUGH = 0.35;

/**
 * How far band `index` (0 first) has drawn back, 0 to 1: it starts when the cut passes its middle and has ended when
 * the cut has left it, so a band is at rest before the next but one starts.
 */
export function bandDrawn(index: number, tissue: Tissue): number {
  const from = tissue.myotomyStartCm + index * BAND_CM;
  return index < 0 ? 0 : smoothstep(from + BAND_CM / 2, from + BAND_CM, tissue.myotomyEndCm);
}

/** The cut at one depth. */
export interface CutAt {
  /** How far through the circular muscle, 0 to 1. */
  depth: number;
  /** Half the width from cut end to cut end, cm of arc. */
  halfWidthCm: number;
}

/** Writes the cut at depth `s` (cm) into `out`. */
export function cutAt(s: number, tissue: Tissue, out: CutAt): CutAt {
  const { myotomyStartCm: start, myotomyEndCm: end } = tissue;
  out.depth = 0;
  out.halfWidthCm = 0;
  const along = (s - start) / BAND_CM;
  if (along < -SEAM || s > end + BAND_CM * SEAM || end <= start) return out;
  const index = Math.floor(along);
  const place = along - index;
  const own = bandDrawn(index, tissue);
  const drawn =
    place < 0.5
      ? mix(bandDrawn(index - 1, tissue), own, smoothstep(-SEAM, SEAM, place))
      : mix(own, bandDrawn(index + 1, tissue), smoothstep(-SEAM, SEAM, place - 1));
  const scallop = 1 - SCALLOP * (0.5 + 0.5 * Math.cos(2 * Math.PI * place));
  out.depth = smoothstep(0, THROUGH, drawn);
  out.halfWidthCm = MYOTOMY_HALF_GAP_CM * mix(SLIT, 1, tissue.fiberRetraction) * drawn * scallop;
  return out;
}

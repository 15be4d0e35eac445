import { clamp, mix, smoothMax, smoothstep } from '../math/interpolate';
import { ENTRY_HALF_WIDTH_CM, TUNNEL_GAP_GAS_CM, TUNNEL_GAP_SCOPE_CM } from './esophagus';
import type { Tissue } from './tissue';

/** The endoscope's work on the mucosa and under it: entry, tunnel, dye. */

/** A slit that has only been cut shows this half width, cm of arc. */
const SLIT_HALF_WIDTH_CM = 0.05;
/**
 * Half width of the entry while the endoscope lies in it, cm of arc at the muscle: the lips stand nearer the axis, where
 * this is just the endoscope's width.
 */
const PASSED_HALF_WIDTH_CM = 0.95;
/** By so much the endoscope pushes the upper end of the opening, cm. */
const PUSHED_CM = 0.22;
/** Over this arc the openness goes from 0 to 1, cm: wide enough for the sampled grid to carry the edge smoothly. */
const LIP_CM = 0.5;

/** Over this way the tunnel closes toward its end, cm. */
const FRONT_CM = 1.6;
/** The endoscope holds it open this far ahead of its tip, ever less, cm. */
const AHEAD_CM = 2.8;
/** Fluid swells the submucosa this far ahead of the tunnel's end, cm [D]: the wall shows no step where the tunnel ends. */
const SWOLLEN_CM = 1.7;

/** What the work under the mucosa takes of room at one depth. */
export interface Spread {
  /** Clear height of the tunnel in its middle, cm. */
  gapCm: number;
  /** The same with the fluid cushion ahead of its end: how far mucosa and muscle stand apart, cm. */
  spreadCm: number;
}

/** Writes how far the tunnel has spread the wall at depth `s` (cm) into `out`. */
export function spreadAt(s: number, tissue: Tissue, out: Spread): Spread {
  const { entryCm, tunnelEndCm, scopeInTunnelCm } = tissue;
  const length = tunnelEndCm - entryCm;
  out.gapCm = 0;
  out.spreadCm = 0;
  if (length < 0.05) return out;
  const front = Math.min(FRONT_CM, length);
  const ahead = Math.min(SWOLLEN_CM, length);
  const below = smoothstep(entryCm - 0.5, entryCm + 1, s);
  const swollen = below * (1 - smoothstep(tunnelEndCm - 0.75 * front, tunnelEndCm + ahead, s));
  if (swollen === 0) return out;
  const held = 1 - smoothstep(scopeInTunnelCm, scopeInTunnelCm + AHEAD_CM, s);
  const entered = smoothstep(entryCm, entryCm + 1, scopeInTunnelCm);
  const gas = TUNNEL_GAP_GAS_CM * tissue.tunnelOpening;
  const scope = TUNNEL_GAP_SCOPE_CM * held * entered;
  const height = scope === 0 ? gas : smoothMax(gas, scope, 0.25);
  out.spreadCm = height * swollen;
  out.gapCm = Math.min(out.spreadCm, height * below * (1 - smoothstep(tunnelEndCm - front, tunnelEndCm, s)));
  return out;
}

/**
 * How open the mucosa is at depth `s` and `arc` cm beside the work line: 0.5 at the edge of the opening, rising to 1
 * inside. A signed distance rather than a mask, so that its 0.5 contour stays smooth between grid points.
 */
export function entryOpenness(s: number, arc: number, tissue: Tissue): number {
  const length = tissue.incisionCm * (1 - tissue.closed);
  if (length < 0.02) return 0;
  const passed = smoothstep(tissue.entryCm, tissue.entryCm + 1, tissue.scopeInTunnelCm);
  // The endoscope, coming slantwise, pushes the upper end of the opening a little upward.
  const upper = tissue.entryCm - PUSHED_CM * passed;
  const along = (s - upper) / (tissue.entryCm + length - upper);
  const widest = mix(ENTRY_HALF_WIDTH_CM, PASSED_HALF_WIDTH_CM, passed);
  const halfWidth = mix(SLIT_HALF_WIDTH_CM, widest, tissue.incisionOpening);
  // While the knife is at work the lips stand widest where it began; the finished entry is a lens.
  const skew = 0.75 * (1 - smoothstep(0.2, 0.7, tissue.incisionOpening));
  const inside = clamp(along, 0, 1);
  const u = inside + skew * inside * (1 - inside) + (along - inside);
  const beyond = Math.max(0, -along, along - 1) * length;
  // A full curve that goes on past the ends, and falls faster there: no corner anywhere.
  const lens = halfWidth * (1 - Math.min(4, (2 * u - 1) ** 4)) - 5 * beyond * beyond;
  return clamp(0.5 + (lens - arc) / LIP_CM, 0, 1);
}

/** Blue in the submucosa at depth `s`; `across` is 0 on the work line, 1 at the edge of the lifted area. */
export function dyeAt(s: number, across: number, tissue: Tissue): number {
  if (tissue.dye <= 0) return 0;
  const along =
    smoothstep(tissue.entryCm - 1.3, tissue.entryCm - 0.2, s) *
    (1 - smoothstep(tissue.dyeEndCm - 0.4, tissue.dyeEndCm + 1, s));
  return tissue.dye * along * (1 - smoothstep(0.55, 1, across));
}

import { clamp, mix, smoothstep } from '../math/interpolate';
import { ENTRY_HALF_WIDTH_CM, TUNNEL_GAP_GAS_CM, TUNNEL_GAP_SCOPE_CM } from './esophagus';
import type { Tissue } from './tissue';

/** The endoscope's work on the mucosa and under it: entry, tunnel, dye. */

/** A slit that has only been cut shows this half width, cm of arc. */
const SLIT_HALF_WIDTH_CM = 0.05;
/**
 * Half width of the entry while the endoscope lies in it, cm of arc at the muscle: the lips stand nearer the axis, where
 * this is just the endoscope's width.
 */
const PASSED_HALF_WIDTH_CM = 0.9;
/** Over this arc the openness goes from 0 to 1, cm: wide enough for the sampled grid to carry the edge smoothly. */
const LIP_CM = 0.5;

/** Clear height of the tunnel in its middle at depth `s`, cm. */
export function gapPeak(s: number, tissue: Tissue): number {
  const { entryCm, tunnelEndCm, scopeInTunnelCm } = tissue;
  const length = tunnelEndCm - entryCm;
  if (length < 0.05) return 0;
  const front = Math.min(1.25, length);
  const within =
    smoothstep(entryCm - 0.3, entryCm + 0.9, s) * (1 - smoothstep(tunnelEndCm - front, tunnelEndCm, s));
  if (within === 0) return 0;
  const held = 1 - smoothstep(scopeInTunnelCm + 0.3, scopeInTunnelCm + 1.9, s);
  const entered = smoothstep(entryCm, entryCm + 1, scopeInTunnelCm);
  return within * Math.max(TUNNEL_GAP_GAS_CM * tissue.tunnelOpening, TUNNEL_GAP_SCOPE_CM * held * entered);
}

/**
 * How open the mucosa is at depth `s` and `arc` cm beside the work line: 0.5 at the edge of the opening, rising to 1
 * inside. A signed distance rather than a mask, so that its 0.5 contour stays smooth between grid points.
 */
export function entryOpenness(s: number, arc: number, tissue: Tissue): number {
  const length = tissue.incisionCm * (1 - tissue.closed);
  if (length < 0.02) return 0;
  const u = (s - tissue.entryCm) / length;
  const passed = smoothstep(tissue.entryCm, tissue.entryCm + 1, tissue.scopeInTunnelCm);
  const widest = mix(ENTRY_HALF_WIDTH_CM, PASSED_HALF_WIDTH_CM, passed);
  const halfWidth = mix(SLIT_HALF_WIDTH_CM, widest, tissue.incisionOpening);
  const beyond = u < 0 ? -u * length : u > 1 ? (u - 1) * length : 0;
  const lens = beyond > 0 ? -beyond : halfWidth * Math.sqrt(Math.max(0, 4 * u * (1 - u)));
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

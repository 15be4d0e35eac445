import { clamp, smoothstep } from '../math/interpolate';
import type { Tissue } from './tissue';

/**
 * A tear of the mucosa over the tunnel: at the work line, within the sphincter just above the junction (40 cm), where
 * the tunnel is tightest and the endoscope lies hard against the mucosa [D: place and shape]. Cm from the incisors.
 */
export const INJURY_CM = 39.1;

/** Half the width of a tear, share of its length, and the most its lips stand apart, cm of arc [D]. */
const SLENDERNESS = 0.25;
const WIDEST_CM = 0.2;
/** Over this arc the openness goes from 0 to 1, cm: wide enough for the sampled grid, and for the reddened rim. */
const LIP_CM = 0.62;

/** Upper end of the tear, cm. */
export const injuryTopCm = ({ injuryCm }: Pick<Tissue, 'injuryCm'>): number => INJURY_CM - injuryCm / 2;

/** How much of its length is still open, cm: clips draw it together from its distal end. */
export const openInjuryCm = ({ injuryCm, injuryClosed }: Pick<Tissue, 'injuryCm' | 'injuryClosed'>): number =>
  injuryCm * (1 - injuryClosed);

/** How open the torn mucosa is at depth `s` and `arc` cm beside the work line, as `entryOpenness`. */
export function injuryOpenness(s: number, arc: number, tissue: Tissue): number {
  const length = openInjuryCm(tissue);
  if (length < 0.02) return 0;
  const along = (s - injuryTopCm(tissue)) / length;
  const halfWidth = Math.min(WIDEST_CM, SLENDERNESS * length);
  const u = clamp(along, -0.5, 1.5);
  const beyond = Math.max(0, -along, along - 1) * length;
  // A spindle: widest in its middle, pointed at its ends, and falling on beyond them.
  const spindle = halfWidth * 4 * u * (1 - u) - 0.6 * beyond;
  return clamp(0.5 + (spindle - arc) / LIP_CM, 0, 1);
}

/** The closed part stands up as a ridge: its share of the height of a ridge at depth `s`, 0 to 1. */
export function injuryRidge(s: number, tissue: Tissue): number {
  if (tissue.injuryClosed <= 0 || tissue.injuryCm < 0.02) return 0;
  const end = injuryTopCm(tissue) + tissue.injuryCm;
  const start = end - tissue.injuryCm * tissue.injuryClosed;
  return smoothstep(start - 0.12, start + 0.08, s) * (1 - smoothstep(end - 0.08, end + 0.15, s));
}

import { mix, smoothstep } from '../math/interpolate';
import { seededRandom } from '../math/random';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';

/**
 * Fine white strands of loose tissue between the mucosa and the muscle, in the plane of the tunnel. They stretch where
 * the tunnel opens ahead of the knife, and give way one by one as it passes [D: number and strength].
 */
export interface Strand {
  /** Where it stands: depth, cm, and direction beside the work line, radians. */
  readonly s: number;
  readonly theta: number;
  /** It gives way when the tunnel's end is this far past it, cm. */
  readonly holdsCm: number;
  /** How far it sags to the side in its middle, cm. */
  readonly sagCm: number;
  /** How far its foot on the muscle lies beside its root, cm along the organ. */
  readonly slantCm: number;
}

export const STRAND_COUNT = 220;
const SEED = 77;
/** Strands stand within this angle of the work line, radians: within the tunnel where it is narrowest. */
const HALF_ARC = 0.4;
/** Over this advance of the tunnel's end a strand goes from whole to torn, cm. */
const TEARING_CM = 0.14;

/** The strands of a case, always the same ones. */
export function strandsOf({ entryDepthCm, tunnelEndCm }: CaseParameters): Strand[] {
  const random = seededRandom(SEED);
  return Array.from({ length: STRAND_COUNT }, () => {
    const s = mix(entryDepthCm + 2.2, tunnelEndCm - 0.6, random());
    return {
      s,
      theta: HALF_ARC * (2 * random() - 1),
      // The finished tunnel is free of them.
      holdsCm: Math.min(mix(0.12, 0.62, random()), 0.7 * (tunnelEndCm - s)),
      sagCm: 0.1 * (2 * random() - 1),
      slantCm: 0.16 * (2 * random() - 1),
    };
  });
}

/** The stumps have melted away this far behind the tunnel's end, cm. */
const GONE_CM = { from: 1, to: 2.2 } as const;

/** How far the stumps of a torn strand have melted into the walls, 0 to 1. */
export const goneShare = ({ s }: Strand, { tunnelEndCm }: Tissue): number =>
  smoothstep(GONE_CM.from, GONE_CM.to, tunnelEndCm - s);

/** In a tunnel that has closed for good nothing is seen of what crossed it. */
export const tunnelIsOpen = ({ tunnelOpening }: Pick<Tissue, 'tunnelOpening'>): boolean => tunnelOpening > 0;

/** How far a strand has given way, 0 whole to 1 torn and drawn back. Depends on how far the tunnel has come alone. */
export const tornShare = ({ s, holdsCm }: Strand, { tunnelEndCm }: Tissue): number =>
  smoothstep(holdsCm, holdsCm + TEARING_CM, tunnelEndCm - s);

import { smoothstep } from '../math/interpolate';
import type { Tissue } from '../organ/tissue';
import { tunnelIsOpen } from './strands';
import type { SceneState } from './types';

/**
 * The vessel that crosses the tunnel just past the junction: vessels are larger in the gastric submucosa and are closed
 * with the coagulation forceps before they part (S77 [V2]). One is shown; its place is schematic [D].
 */
export const VESSEL = { depthCm: 40.95, besideWork: 0.16 } as const;

export interface Vessel {
  /** 0 full of blood to 1 closed, pale and thin. */
  sealed: number;
  /** 0 whole to 1 parted, its ends drawn back. */
  parted: number;
  /** It stands free in the opened tunnel. */
  seen: boolean;
}

export const createVessel = (): Vessel => ({ sealed: 0, parted: 0, seen: false });

/** The tunnel has come to the vessel, and stands open there. */
export const vesselReached = (tunnel: Pick<Tissue, 'tunnelEndCm' | 'tunnelOpening'>): boolean =>
  tunnel.tunnelEndCm > VESSEL.depthCm - 0.1 && tunnelIsOpen(tunnel);

/** The vessel parts only after it has been closed, when the tunnel goes on beyond it. */
export function vesselAt({ values }: SceneState, tissue: Tissue, out: Vessel): Vessel {
  const { tunnelEndCm } = tissue;
  out.sealed = values.vesselSealed;
  out.parted = values.vesselSealed * smoothstep(0.85, 1.25, tunnelEndCm - VESSEL.depthCm);
  out.seen = vesselReached(tissue);
  return out;
}

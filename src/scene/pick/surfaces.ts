import { BOUNDARY } from '../../organ/coordinates';
import { PATCH_END_CM, PATCH_START_CM } from '../../organ/stomach';
import { TUNNEL_SHEET_CM } from '../../organ/grid';
import { sheetsOf, type Dissection, type WallLayer } from '../dissection';
import type { ShotPose } from '../types';
import { tunnelArc, visibleArc } from '../wedge';

/**
 * How the wall is met: on its luminal or outer surface, on a face where it was cut (wedge or cross-section), in the
 * opened tunnel, or on a layer laid bare because another was taken away.
 */
export type Exposure = 'lumen' | 'outer' | 'cut' | 'tunnel' | 'peeled';

/** A surface of what is left of the organ, spanned by two of its coordinates while the third stands still. */
export type Surface =
  /** A boundary between layers, over depth and direction. */
  | {
      readonly over: 'depthAndHour';
      readonly boundary: number;
      readonly exposure: Exposure;
      /** The layer whose surface it is. */
      readonly layer: WallLayer;
      readonly fromCm: number;
      readonly toCm: number;
      readonly fromTheta: number;
      readonly toTheta: number;
    }
  /** A face of the wedge, over depth and the way through the wall. */
  | { readonly over: 'depthAndWall'; readonly theta: number; readonly fromCm: number; readonly toCm: number }
  /** The cross-section, over direction and the way through the wall. */
  | {
      readonly over: 'hourAndWall';
      readonly s: number;
      readonly fromTheta: number;
      readonly toTheta: number;
    };

/** Half the arc over which the tunnel's surfaces can lie, radians: beyond the widest the wall field makes a tunnel. */
const TUNNEL_HALF_ARC = 1.3;

export interface Opened {
  readonly shot: Readonly<ShotPose>;
  readonly dissection: Readonly<Dissection>;
}

/** Every surface that wedge, cross-section and peeling leave to be seen; ghosts are looked through. */
export function surfacesOf({ shot, dissection }: Opened, workTheta: number): readonly Surface[] {
  const { layers, sectionCm } = dissection;
  const arc = visibleArc(shot, { start: 0, end: 0 });
  const { start: fromTheta, end: toTheta } = arc;
  const inTunnel = tunnelArc(arc, workTheta, TUNNEL_HALF_ARC, { start: 0, end: 0 });
  const fromCm = Math.max(PATCH_START_CM, sectionCm ?? PATCH_START_CM);
  const whole = { over: 'depthAndHour', fromCm, toCm: PATCH_END_CM, fromTheta, toTheta } as const;
  const tunnel = {
    ...whole,
    exposure: 'tunnel',
    fromCm: Math.max(fromCm, TUNNEL_SHEET_CM.from),
    toCm: TUNNEL_SHEET_CM.to,
    fromTheta: inTunnel.start,
    toTheta: inTunnel.end,
  } as const;
  const surfaces: Surface[] = [];
  if (layers.mucosa === 'shown')
    surfaces.push({ ...whole, boundary: BOUNDARY.lumen, exposure: 'lumen', layer: 'mucosa' });
  if (layers.adventitia === 'shown')
    surfaces.push({ ...whole, boundary: BOUNDARY.outer, exposure: 'outer', layer: 'adventitia' });
  // The tunnel lies in the submucosa: without it the muscle is laid bare all round.
  if (layers.submucosa === 'shown') {
    surfaces.push({ ...tunnel, boundary: BOUNDARY.tunnelRoof, layer: 'submucosa' });
    if (layers.circularMuscle === 'shown')
      surfaces.push({ ...tunnel, boundary: BOUNDARY.tunnelFloor, layer: 'circularMuscle' });
  }
  for (const { layer, boundary, ghost } of sheetsOf(layers))
    if (!ghost) surfaces.push({ ...whole, boundary, layer, exposure: 'peeled' });
  if (shot.wedgeWidth > 0)
    for (const theta of [fromTheta, toTheta])
      surfaces.push({ over: 'depthAndWall', theta, fromCm, toCm: PATCH_END_CM });
  surfaces.push({ over: 'hourAndWall', s: PATCH_END_CM, fromTheta, toTheta });
  if (sectionCm !== null) surfaces.push({ over: 'hourAndWall', s: sectionCm, fromTheta, toTheta });
  return surfaces;
}

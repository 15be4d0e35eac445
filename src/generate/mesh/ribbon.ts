import { loft } from './loft';
import type { Surface, Vec3 } from './meshData';

/** One station of a ribbon, cm: where its middle runs in the plane x = 0, how wide (x) and how thick it is there. */
export interface RibbonStation {
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly thickness: number;
}

/**
 * A strip of sheet metal, bent along stations that run towards +y.
 * @param broken how far its edges are broken, as a share of half its thickness; 0 leaves them sharp, with half the corners
 */
export function ribbon(stations: readonly RibbonStation[], broken = 0.5): Surface {
  const sections = stations.map((station, i): Vec3[] => {
    const before = stations[Math.max(0, i - 1)] as RibbonStation;
    const after = stations[Math.min(stations.length - 1, i + 1)] as RibbonStation;
    const length = Math.hypot(after.y - before.y, after.z - before.z);
    const [ny, nz] = [-(after.z - before.z) / length, (after.y - before.y) / length];
    const [w, t] = [station.width / 2, station.thickness / 2];
    const bevel = Math.min(w, t) * broken;
    // Eight corners, from the +z face towards +x.
    const outline: readonly (readonly [number, number])[] = [
      [-(w - bevel), t],
      [w - bevel, t],
      [w, t - bevel],
      [w, -(t - bevel)],
      [w - bevel, -t],
      [-(w - bevel), -t],
      [-w, -(t - bevel)],
      [-w, t - bevel],
    ];
    const corners = broken > 0 ? outline : outline.filter((_, corner) => corner % 2 === 1);
    return corners.map(([x, out]) => [x, station.y + ny * out, station.z + nz * out]);
  });
  return loft(sections, { capStart: true, capEnd: true });
}

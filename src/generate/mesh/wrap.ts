import type { MeshData } from './meshData';
import type { Flat } from './stroke';

/**
 * A flat patch laid round a cylinder about y, facing outwards: its x runs round (toward +x where it faces +z), its y up.
 * @param radius of the cylinder, cm; lengths of the patch are kept
 * @param angle where x = 0 lies, radians from +z toward +x. @param y height at which y = 0 lies, cm
 */
export function wrapped({ points, indices }: Flat, radius: number, angle: number, y: number): MeshData {
  const positions: number[] = [];
  const normals: number[] = [];
  for (const [u, v] of points) {
    const a = angle + u / radius;
    positions.push(radius * Math.sin(a), y + v, radius * Math.cos(a));
    normals.push(Math.sin(a), 0, Math.cos(a));
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
    attributes: [],
  };
}

import type { Vec3 } from './meshData';

/**
 * A circle lying square to y, as a section for `loft`: it starts at +z and turns towards +x.
 * @param radius cm
 * @param y height in cm
 * @param center its middle, x and z in cm
 */
export function ring(
  radius: number,
  y: number,
  segments: number,
  center: readonly [number, number] = [0, 0],
): Vec3[] {
  return Array.from({ length: segments }, (_, j): Vec3 => {
    const a = (2 * Math.PI * j) / segments;
    return [center[0] + radius * Math.sin(a), y, center[1] + radius * Math.cos(a)];
  });
}

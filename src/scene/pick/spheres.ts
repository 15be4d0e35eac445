import type { WorldPoint } from '../../organ/coordinates';
import type { Ray } from './pickWall';

/** A thing as a chain of spheres: four numbers each, x y z and radius, cm. */
export type Spheres = Float64Array;

/** Where a line of sight first meets one of the spheres, cm from the eye; Infinity: it meets none. */
export function meetSpheres({ from, direction }: Ray, spheres: Spheres, count = spheres.length / 4): number {
  let nearest = Infinity;
  for (let i = 0; i < count * 4; i += 4) {
    const x = spheres[i]! - from.x;
    const y = spheres[i + 1]! - from.y;
    const z = spheres[i + 2]! - from.z;
    const along = x * direction.x + y * direction.y + z * direction.z;
    const within = spheres[i + 3]! ** 2 - (x * x + y * y + z * z - along * along);
    if (within < 0) continue;
    const distance = along - Math.sqrt(within);
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return nearest;
}

/** Nodes of a line that spheres are strung along. */
interface Node extends WorldPoint {
  readonly radiusCm: number;
}

/** Spheres along a line of nodes, so close that the tube between them has no gaps. */
export function strung(nodes: readonly Node[]): number[] {
  const spheres: number[] = [];
  for (let i = 0; i + 1 < nodes.length; i++) {
    const a = nodes[i]!;
    const b = nodes[i + 1]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z);
    const steps = Math.max(1, Math.ceil(length / (Math.min(a.radiusCm, b.radiusCm) / 3)));
    for (let k = 0; k <= steps; k++) {
      const u = k / steps;
      const between = (p: number, q: number): number => p + (q - p) * u;
      spheres.push(between(a.x, b.x), between(a.y, b.y), between(a.z, b.z), between(a.radiusCm, b.radiusCm));
    }
  }
  return spheres;
}

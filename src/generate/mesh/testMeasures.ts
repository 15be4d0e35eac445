import type { MeshData, Surface, Vec3 } from './meshData';

/** Test support: what can be measured of a mesh without knowing how it was built. */

/** Enclosed volume by the divergence theorem, cm3; negative when the faces look inwards. */
export function volume(surface: Surface): number {
  let sum = 0;
  for (let i = 0; i < surface.indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => surface.positions[surface.indices[i + k]!]!) as [Vec3, Vec3, Vec3];
    sum +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}

/** Edges, by place, that are not walked exactly once in each direction: 0 for a closed, evenly wound surface. */
export function openEdges(mesh: MeshData): number {
  const key = (vertex: number): string =>
    [0, 1, 2].map((k) => Math.round(mesh.positions[vertex * 3 + k]! * 1e5)).join();
  const balance = new Map<string, number>();
  for (let i = 0; i < mesh.indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const from = key(mesh.indices[i + k]!);
      const to = key(mesh.indices[i + ((k + 1) % 3)]!);
      const [name, step] = from < to ? [`${from}|${to}`, 1] : [`${to}|${from}`, -1];
      balance.set(name, (balance.get(name) ?? 0) + step);
    }
  }
  return [...balance.values()].filter((n) => n !== 0).length;
}

/** Length of every normal. */
export const normalLengths = (mesh: MeshData): number[] =>
  Array.from({ length: mesh.normals.length / 3 }, (_, i) =>
    Math.hypot(mesh.normals[3 * i]!, mesh.normals[3 * i + 1]!, mesh.normals[3 * i + 2]!),
  );

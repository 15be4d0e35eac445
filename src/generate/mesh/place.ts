import type { MeshData } from './meshData';

/** The mesh moved by x, y, z cm. */
export function moved(mesh: MeshData, x: number, y: number, z: number): MeshData {
  return { ...mesh, positions: mapped(mesh.positions, (p) => [p[0] + x, p[1] + y, p[2] + z]) };
}

/** The mesh turned about an axis through the origin, radians, right-handed. */
export function turned(mesh: MeshData, axis: 'x' | 'y' | 'z', angle: number): MeshData {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turn = {
    x: (p: Triple): Triple => [p[0], c * p[1] - s * p[2], s * p[1] + c * p[2]],
    y: (p: Triple): Triple => [c * p[0] + s * p[2], p[1], c * p[2] - s * p[0]],
    z: (p: Triple): Triple => [c * p[0] - s * p[1], s * p[0] + c * p[1], p[2]],
  }[axis];
  return { ...mesh, positions: mapped(mesh.positions, turn), normals: mapped(mesh.normals, turn) };
}

type Triple = [number, number, number];

function mapped(source: Float32Array, change: (p: Triple) => Triple): Float32Array {
  const out = new Float32Array(source.length);
  for (let i = 0; i < source.length; i += 3) {
    out.set(change([source[i] as number, source[i + 1] as number, source[i + 2] as number]), i);
  }
  return out;
}

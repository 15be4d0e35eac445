import type { CustomAttribute, MeshData } from './meshData';

/**
 * Several meshes as one, in their order. All must carry the same custom attributes.
 * @throws RangeError when they do not.
 */
export function merge(meshes: readonly MeshData[]): MeshData {
  const signature = (mesh: MeshData): string => mesh.attributes.map((a) => `${a.name}:${a.itemSize}`).join();
  const first = meshes[0];
  if (!first) throw new RangeError('merge: nothing to merge');
  if (meshes.some((mesh) => signature(mesh) !== signature(first))) {
    throw new RangeError('merge: the meshes carry different custom attributes');
  }
  const indices: number[] = [];
  let offset = 0;
  for (const mesh of meshes) {
    for (const index of mesh.indices) indices.push(index + offset);
    offset += mesh.positions.length / 3;
  }
  return {
    positions: joined(meshes.map((mesh) => mesh.positions)),
    normals: joined(meshes.map((mesh) => mesh.normals)),
    indices: Uint32Array.from(indices),
    attributes: first.attributes.map((attribute, i): CustomAttribute => ({
      ...attribute,
      values: joined(meshes.map((mesh) => (mesh.attributes[i] as CustomAttribute).values)),
    })),
  };
}

function joined(arrays: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let offset = 0;
  for (const array of arrays) {
    out.set(array, offset);
    offset += array.length;
  }
  return out;
}

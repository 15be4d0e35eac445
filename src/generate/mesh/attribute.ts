import type { CustomAttribute, MeshData } from './meshData';

/**
 * The mesh with one more attribute of one number per vertex.
 * @param valueAt from a vertex position in cm; keep it in [0, 1], so that it survives quantization
 */
export function withScalar(
  mesh: MeshData,
  name: `_${string}`,
  valueAt: (x: number, y: number, z: number) => number,
): MeshData {
  const p = mesh.positions;
  const values = Float32Array.from({ length: p.length / 3 }, (_, i) =>
    valueAt(p[3 * i] as number, p[3 * i + 1] as number, p[3 * i + 2] as number),
  );
  const attribute: CustomAttribute = { name, itemSize: 1, values };
  return { ...mesh, attributes: [...mesh.attributes, attribute] };
}

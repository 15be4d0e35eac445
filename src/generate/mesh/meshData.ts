/** x, y, z in cm. */
export type Vec3 = readonly [number, number, number];

/** Bare triangles: corners and the order they are joined in, counterclockwise seen from outside. */
export interface Surface {
  readonly positions: readonly Vec3[];
  /** Three per triangle. */
  readonly indices: readonly number[];
}

/** A custom vertex attribute; glTF asks that its name start with an underscore. */
export interface CustomAttribute {
  readonly name: `_${string}`;
  readonly itemSize: 1 | 2 | 3 | 4;
  readonly values: Float32Array;
}

/** Triangles ready to be written: one normal and one set of attributes per vertex. */
export interface MeshData {
  /** cm, three per vertex. */
  readonly positions: Float32Array;
  /** Unit vectors, three per vertex. */
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly attributes: readonly CustomAttribute[];
}

export const triangleCount = (mesh: MeshData): number => mesh.indices.length / 3;
export const vertexCount = (mesh: MeshData): number => mesh.positions.length / 3;

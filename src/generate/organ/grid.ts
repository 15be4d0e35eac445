import type { CustomAttribute, MeshData } from '../mesh/meshData';

/** One vertex of a wall mesh: where it rests, and the organ coordinates the vertex shader places it by. */
export interface GridVertex {
  readonly position: readonly [number, number, number];
  /** `_ORGAN`, each in [0, 1]; see the organ's README. */
  readonly organ: readonly [number, number, number, number];
}

/**
 * A sheet of `rows` x `columns` vertices with normals from its own shape.
 * @param vertexAt row runs down the organ, column round it clockwise seen looking distally.
 * @param towardLumen wind the triangles so that they face the lumen.
 */
export function gridMesh(
  rows: number,
  columns: number,
  vertexAt: (row: number, column: number) => GridVertex,
  towardLumen: boolean,
): MeshData {
  const positions = new Float32Array(rows * columns * 3);
  const organ = new Float32Array(rows * columns * 4);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const vertex = vertexAt(row, column);
      positions.set(vertex.position, (row * columns + column) * 3);
      organ.set(vertex.organ, (row * columns + column) * 4);
    }
  }
  const indices = gridIndices(rows, columns, towardLumen);
  const attribute: CustomAttribute = { name: '_ORGAN', itemSize: 4, values: organ };
  return { positions, normals: vertexNormals(positions, indices), indices, attributes: [attribute] };
}

/** Two triangles a cell; counterclockwise from outside, or from the lumen. */
function gridIndices(rows: number, columns: number, towardLumen: boolean): Uint32Array {
  const indices: number[] = [];
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const b = a + 1;
      const c = a + columns;
      const d = c + 1;
      if (towardLumen) indices.push(a, c, b, b, c, d);
      else indices.push(a, b, c, b, d, c);
    }
  }
  return Uint32Array.from(indices);
}

/** Area-weighted vertex normals; a vertex without area (a collapsed row) points up, so that no file holds a zero. */
export function vertexNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  const p = (i: number, k: number): number => positions[i * 3 + k]!;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const u = [0, 1, 2].map((k) => p(b, k) - p(a, k));
    const v = [0, 1, 2].map((k) => p(c, k) - p(a, k));
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    for (const vertex of [a, b, c]) for (let k = 0; k < 3; k++) normals[vertex * 3 + k]! += n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!);
    if (length > 1e-9) for (let k = 0; k < 3; k++) normals[i + k]! /= length;
    else normals.set([0, 1, 0], i);
  }
  return normals;
}

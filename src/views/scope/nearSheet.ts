import { BufferAttribute, BufferGeometry, Vector3 } from 'three';

/**
 * Sheets of the wall whose rows stand closest at the lens: what is near needs more of them, and what lies behind the
 * endoscope none. The shader turns a row's share into a depth (`NEAR_ROWS_GLSL`).
 */
export interface NearRows {
  /** From which depth to which, cm, and the power of the share by which rows stand farther apart on the way. */
  readonly uRows: { readonly value: Vector3 };
}

export const createNearRows = (): NearRows => ({ uRows: { value: new Vector3(0, 60, 2) } });

export const NEAR_ROWS_GLSL = 'mix(uRows.x, uRows.y, pow(_organ.x, uRows.z))';

/**
 * @param boundary index of the surface in the wall, see `BOUNDARY`.
 * @param towardLumen the triangles face the lumen, not the outside.
 */
export function nearSheet(
  rows: number,
  columns: number,
  boundary: number,
  towardLumen: boolean,
): BufferGeometry {
  const organ = new Float32Array(rows * columns * 4);
  const indices: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * columns + column;
      organ.set([row / (rows - 1), column / (columns - 1), boundary / 8, 0], a * 4);
      if (row + 1 === rows || column + 1 === columns) continue;
      const [b, c, d] = [a + 1, a + columns, a + columns + 1];
      if (towardLumen) indices.push(a, c, b, b, c, d);
      else indices.push(a, b, c, b, d, c);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('_organ', new BufferAttribute(organ, 4));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(rows * columns * 3), 3));
  // The shader makes the normals, but without any here each triangle would be shaded flat.
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(rows * columns * 3), 3));
  geometry.setIndex(indices);
  return geometry;
}

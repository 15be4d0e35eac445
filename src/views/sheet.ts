import { BufferAttribute, BufferGeometry, Mesh, type Material } from 'three';
import type { WorldPoint } from '../organ/coordinates';

/** Writes the point at a share of the rows and of the columns of a sheet, 0 to 1 each. */
type PointOf = (row: number, column: number, out: WorldPoint) => void;

/** Once round a flat body, over its outer face in the first half and back along the inner one. @returns how far across, 0 to 1. */
export const acrossFlat = (around: number): number => (around < 0.5 ? 2 * around : 2 - 2 * around);

/** A sheet of rows and columns whose places are written anew when they change. */
export class Sheet {
  readonly mesh: Mesh;
  readonly #rows: number;
  readonly #columns: number;
  readonly #positions: Float32Array;
  readonly #point: WorldPoint = { x: 0, y: 0, z: 0 };

  constructor(rows: number, columns: number, material: Material) {
    this.#rows = rows;
    this.#columns = columns;
    this.#positions = new Float32Array(rows * columns * 3);
    const index: number[] = [];
    for (let row = 1; row < rows; row++)
      for (let column = 1; column < columns; column++) {
        const at = row * columns + column;
        index.push(at, at - columns, at - 1, at - 1, at - columns, at - columns - 1);
      }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(this.#positions, 3));
    geometry.setIndex(index);
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
  }

  /** Gives its points what a material needs to lay fibers on it. @param at writes cm across and along them to x and y. */
  measure(at: PointOf): void {
    const uv = new Float32Array(this.#rows * this.#columns * 2);
    let i = 0;
    this.#each(at, ({ x, y }) => {
      uv[i++] = x;
      uv[i++] = y;
    });
    this.mesh.geometry.setAttribute('uv', new BufferAttribute(uv, 2));
  }

  write(at: PointOf): void {
    let i = 0;
    this.#each(at, ({ x, y, z }) => {
      this.#positions[i++] = x;
      this.#positions[i++] = y;
      this.#positions[i++] = z;
    });
    this.mesh.geometry.attributes['position']!.needsUpdate = true;
    this.mesh.geometry.computeVertexNormals();
  }

  #each(at: PointOf, take: (point: WorldPoint) => void): void {
    for (let row = 0; row < this.#rows; row++)
      for (let column = 0; column < this.#columns; column++) {
        at(row / (this.#rows - 1), column / (this.#columns - 1), this.#point);
        take(this.#point);
      }
  }
}

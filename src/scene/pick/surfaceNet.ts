import { mix } from '../../math/interpolate';
import { BOUNDARY_COUNT, type WorldPoint } from '../../organ/coordinates';
import { boundaryDepth, createDirections, directionsAt, place, wallHere } from '../../organ/shape';
import type { Tissue } from '../../organ/tissue';
import { WALL } from '../../organ/wall';
import type { Surface } from './surfaces';

/** A way through one point of a surface's net: at (u, v) in its own two coordinates. */
export interface NetHit {
  /** From the eye, cm. */
  readonly distanceCm: number;
  readonly u: number;
  readonly v: number;
}

/** Nodes stand about this far apart along the organ, cm, and round it, radians. */
const ROW_CM = 0.35;
const COLUMN = 0.11;

const directions = createDirections();

/** A point of a surface: `u` depth or direction, `v` direction or the depth behind the resting luminal surface, cm. */
export function pointOn(surface: Surface, u: number, v: number, tissue: Tissue, out: WorldPoint): WorldPoint {
  const s = surface.over === 'hourAndWall' ? surface.s : u;
  const theta = surface.over === 'depthAndHour' ? v : surface.over === 'hourAndWall' ? u : surface.theta;
  const here = wallHere(s, theta, tissue);
  const depth = surface.over === 'depthAndHour' ? boundaryDepth(here, surface.boundary) : v;
  return place(directionsAt(s, theta, directions), here[WALL.radius]!, depth, out);
}

/** A surface as a net of triangles: coarse, but near enough that Newton's steps lead from it to the surface itself. */
export class SurfaceNet {
  readonly #rows: number;
  readonly #columns: number;
  readonly #points: Float64Array;
  readonly #u: Float64Array;
  readonly #v: Float64Array;

  constructor(
    readonly surface: Surface,
    tissue: Tissue,
  ) {
    const span = (from: number, to: number, step: number): number =>
      Math.max(2, Math.ceil((to - from) / step) + 1);
    const through = surface.over !== 'depthAndHour';
    const [fromU, toU, stepU] =
      surface.over === 'hourAndWall'
        ? [surface.fromTheta, surface.toTheta, COLUMN]
        : [surface.fromCm, surface.toCm, ROW_CM];
    this.#rows = span(fromU, toU, stepU);
    this.#columns = through ? BOUNDARY_COUNT : span(surface.fromTheta, surface.toTheta, COLUMN);
    const count = this.#rows * this.#columns;
    this.#points = new Float64Array(count * 3);
    this.#u = new Float64Array(count);
    this.#v = new Float64Array(count);
    const p: WorldPoint = { x: 0, y: 0, z: 0 };
    for (let row = 0; row < this.#rows; row++) {
      const u = mix(fromU, toU, row / (this.#rows - 1));
      for (let column = 0; column < this.#columns; column++) {
        const v = through
          ? boundaryDepth(
              surface.over === 'hourAndWall'
                ? wallHere(surface.s, u, tissue)
                : wallHere(u, surface.theta, tissue),
              column,
            )
          : mix(surface.fromTheta, surface.toTheta, column / (this.#columns - 1));
        const i = row * this.#columns + column;
        pointOn(surface, u, v, tissue, p);
        this.#points.set([p.x, p.y, p.z], i * 3);
        this.#u[i] = u;
        this.#v[i] = v;
      }
    }
  }

  /** Every place where a line of sight goes through the net, in no order. */
  meet(from: Readonly<WorldPoint>, direction: Readonly<WorldPoint>): NetHit[] {
    const hits: NetHit[] = [];
    for (let row = 0; row + 1 < this.#rows; row++)
      for (let column = 0; column + 1 < this.#columns; column++) {
        const a = row * this.#columns + column;
        const b = a + this.#columns;
        this.#triangle(a, a + 1, b, from, direction, hits);
        this.#triangle(b + 1, b, a + 1, from, direction, hits);
      }
    return hits;
  }

  #triangle(
    i: number,
    j: number,
    k: number,
    from: Readonly<WorldPoint>,
    d: Readonly<WorldPoint>,
    hits: NetHit[],
  ): void {
    const p = this.#points;
    const [ax, ay, az] = [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!];
    const [e1x, e1y, e1z] = [p[j * 3]! - ax, p[j * 3 + 1]! - ay, p[j * 3 + 2]! - az];
    const [e2x, e2y, e2z] = [p[k * 3]! - ax, p[k * 3 + 1]! - ay, p[k * 3 + 2]! - az];
    const hx = d.y * e2z - d.z * e2y;
    const hy = d.z * e2x - d.x * e2z;
    const hz = d.x * e2y - d.y * e2x;
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (det === 0) return;
    const [sx, sy, sz] = [from.x - ax, from.y - ay, from.z - az];
    const v = (sx * hx + sy * hy + sz * hz) / det;
    if (v < 0 || v > 1) return;
    const [qx, qy, qz] = [sy * e1z - sz * e1y, sz * e1x - sx * e1z, sx * e1y - sy * e1x];
    const w = (d.x * qx + d.y * qy + d.z * qz) / det;
    if (w < 0 || v + w > 1) return;
    const distanceCm = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (distanceCm <= 0) return;
    const at = (values: Float64Array): number =>
      values[i]! + (values[j]! - values[i]!) * v + (values[k]! - values[i]!) * w;
    hits.push({ distanceCm, u: at(this.#u), v: at(this.#v) });
  }
}

import {
  BufferAttribute,
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  DoubleSide,
  Group,
  Mesh,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  TubeGeometry,
  Vector3,
  type Material,
} from 'three';
import type { Tissue } from '../organ/tissue';
import type { Quality } from '../player/quality';
import { bloodStream, createBloodStream, createPoolNet, writePool, type Bleeding } from '../scene/bleeding';
import type { VisibleArc } from '../scene/wedge';
import { throughLens } from './scope/throughLens';

/** Dark, as it lies in a cavity: a fluid, no wound. */
const COLOR = '#6e0c14';
/** Light that has gone through it: it is never black. */
const GLOW = '#2b0307';
/** Right before the endoscope's own light it would shine [D]. */
const BEFORE_LENS = 0.75;
const DETAIL = { full: { rows: 44, columns: 22 }, light: { rows: 11, columns: 7 } } as const;
/** Less than this is not drawn. */
const LEAST = 0.01;

/** Blood in the tunnel: what lies there, and what runs from the vessel. Made when there first is any. */
export class BloodMeshes {
  readonly object = new Group();
  readonly #light: boolean;
  #parts: ReturnType<BloodMeshes['make']> | null = null;
  readonly #stream = createBloodStream();
  #drawn = '';

  readonly #lens: boolean;

  /** @param lens they are for the endoscope's own view. */
  constructor(quality: Quality, lens = false) {
    this.#lens = lens;
    this.#light = quality === 'software';
    this.object.visible = false;
  }

  /** @param arc of the tunnel that is drawn; start equals end where none of it is. */
  update(bleeding: Readonly<Bleeding>, tissue: Tissue, arc: Readonly<VisibleArc>): void {
    this.object.visible = bleeding.pool > LEAST && arc.end - arc.start > LEAST;
    if (!this.object.visible) return;
    const parts = (this.#parts ??= this.make());
    const key = [bleeding.pool, bleeding.flow, arc.start, arc.end, ...Object.values(tissue)].join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    writePool(bleeding.pool, tissue, arc, parts.net);
    layPool(parts.net, parts.pool.geometry);
    const { from, over, to, radiusCm } = bloodStream(bleeding, tissue, this.#stream);
    parts.stream.visible = radiusCm > 0;
    if (radiusCm <= 0) return;
    const way = new CatmullRomCurve3([from, over, to].map(({ x, y, z }) => new Vector3(x, y, z)));
    parts.stream.geometry.dispose();
    parts.stream.geometry = thread(way, this.#light ? 4 : 24, radiusCm, this.#light ? 4 : 9);
  }

  dispose(): void {
    this.#parts?.pool.geometry.dispose();
    this.#parts?.stream.geometry.dispose();
  }

  private make() {
    const color = new Color(COLOR).multiplyScalar(this.#lens ? BEFORE_LENS : 1);
    const own = this.#light
      ? new MeshLambertMaterial({ color, emissive: GLOW, side: DoubleSide })
      : new MeshPhysicalMaterial({
          color,
          emissive: GLOW,
          roughness: 0.3,
          // A still surface would mirror the room's cards as one gray sheet.
          specularIntensity: 0.3,
          side: DoubleSide,
        });
    const material = this.#lens ? throughLens<Material>(own) : own;
    const { rows, columns } = DETAIL[this.#light ? 'light' : 'full'];
    const net = createPoolNet(rows, columns);
    const parts = {
      net,
      pool: new Mesh(poolGeometry(rows, columns), material),
      stream: new Mesh(new BufferGeometry(), material),
    };
    parts.pool.frustumCulled = false;
    parts.stream.frustumCulled = false;
    this.object.add(parts.pool, parts.stream);
    return parts;
  }
}

/** Two sheets, and a strip that closes them at either edge with corners of its own. */
function poolGeometry(rows: number, columns: number): BufferGeometry {
  const sheet = rows * columns;
  const count = sheet * 2 + rows * 4;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3));
  const normals = new Float32Array(count * 3);
  // The patient lies supine: the level faces the front, and is moved a little.
  for (let i = 0; i < count; i++) {
    const [row, column] = [Math.floor(i / columns) / rows, (i % columns) / columns];
    const ripple = 0.24 * Math.sin(row * 61 + 9 * column) * Math.sin(column * 17 + row * 13);
    normals.set([ripple, 0.1 * Math.sin(row * 83), 1], i * 3);
  }
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  const indices: number[] = [];
  const quad = (a: number, b: number, c: number, d: number): void => void indices.push(a, c, b, b, c, d);
  for (let i = 0; i + 1 < rows; i++) {
    for (let k = 0; k + 1 < columns; k++) {
      const a = i * columns + k;
      quad(a + 1, a, a + columns + 1, a + columns);
      quad(sheet + a, sheet + a + 1, sheet + a + columns, sheet + a + columns + 1);
    }
    for (const edge of [0, 1]) {
      const a = sheet * 2 + edge * rows * 2 + i * 2;
      quad(a, a + 1, a + 2, a + 3);
    }
  }
  geometry.setIndex(indices);
  return geometry;
}

/** Thin where it leaves the vessel, and spread where it comes down: share of its radius at `u` of its way, 0 to 1. */
const taper = (u: number): number => 0.5 + 0.5 * u + 0.5 * (Math.max(0, u - 0.85) / 0.15);

/** A tube that tapers. */
function thread(way: CatmullRomCurve3, segments: number, radiusCm: number, sides: number): TubeGeometry {
  const tube = new TubeGeometry(way, segments, 1, sides);
  const position = tube.getAttribute('position');
  const center = new Vector3();
  const at = new Vector3();
  for (let i = 0; i <= segments; i++) {
    way.getPointAt(i / segments, center);
    for (let j = 0; j <= sides; j++) {
      const vertex = i * (sides + 1) + j;
      at.fromBufferAttribute(position, vertex)
        .sub(center)
        .multiplyScalar(radiusCm * taper(i / segments));
      position.setXYZ(vertex, center.x + at.x, center.y + at.y, center.z + at.z);
    }
  }
  return tube;
}

const along = new Vector3();
const across = new Vector3();

/** Lays the geometry where the net is. */
function layPool(
  { rows, columns, points }: ReturnType<typeof createPoolNet>,
  geometry: BufferGeometry,
): void {
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const sheet = rows * columns;
  const copy = (vertex: number, from: number): void =>
    void position.setXYZ(vertex, points[from]!, points[from + 1]!, points[from + 2]!);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < columns; k++) {
      const from = (i * columns * 2 + k) * 3;
      copy(i * columns + k, from);
      copy(sheet + i * columns + k, from + columns * 3);
    }
  }
  for (const edge of [0, 1]) {
    const first = sheet * 2 + edge * rows * 2;
    for (let i = 0; i < rows; i++) {
      const from = (i * columns * 2 + edge * (columns - 1)) * 3;
      copy(first + i * 2, from);
      copy(first + i * 2 + 1, from + columns * 3);
    }
    // One face of the wedge is nearly flat: its normal is that of its longest diagonal.
    const last = first + (rows - 1) * 2;
    along.fromBufferAttribute(position, last).sub(across.fromBufferAttribute(position, first));
    const middle = first + (rows >> 1) * 2;
    across
      .fromBufferAttribute(position, middle + 1)
      .sub(new Vector3().fromBufferAttribute(position, middle))
      .cross(along)
      .normalize();
    for (let v = first; v < first + rows * 2; v++)
      normal.setXYZ(v, across.x || 0, across.y || 0, across.z || 1e-3);
  }
  position.needsUpdate = true;
  normal.needsUpdate = true;
}

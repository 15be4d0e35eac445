import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  RedFormat,
  Vector4,
} from 'three';
import { clamp } from '../math/interpolate';
import type { LumenProfile } from '../organ/lumenProfile';
import type { Quality } from '../player/quality';
import { FOOD_COLOR } from './fluidMesh';
import { patchMaterial } from './patchMaterial';
import { STREAM_NORMAL, STREAM_VERTEX, STREAM_VERTEX_HEAD } from './shaders/stream.glsl';
import type { WallUniforms } from './wallTextures';

const DETAIL = { full: { rows: 150, columns: 52 }, light: { rows: 90, columns: 16 } } as const;
/** Values of a profile the texture has room for. */
const MOST_VALUES = 128;
/** Drawn down to here, cm: past the sphincter what leaves falls free. */
const END_CM = 41.4;

/** What is being swallowed, in the lumen: one skin from throat to stomach, as wide at each depth as the fluid is. */
export class StreamMesh {
  readonly object: Mesh;
  readonly #values = new Float32Array(MOST_VALUES);
  readonly #filled = { value: new DataTexture(this.#values, MOST_VALUES, 1, RedFormat, FloatType) };
  readonly #at = { value: new Vector4() };
  #drawn: LumenProfile | null = null;

  constructor(wall: WallUniforms, quality: Quality) {
    const light = quality === 'software';
    const material = light
      ? new MeshLambertMaterial({ color: FOOD_COLOR })
      : new MeshStandardMaterial({ color: FOOD_COLOR, roughness: 0.42 });
    const { rows, columns } = DETAIL[light ? 'light' : 'full'];
    this.object = new Mesh(
      skin(rows, columns),
      patchMaterial<typeof material>(material, {
        key: 'stream',
        uniforms: { ...wall, uFilled: this.#filled, uFilledAt: this.#at },
        vertex: {
          head: STREAM_VERTEX_HEAD,
          replace: {
            '#include <beginnormal_vertex>': STREAM_NORMAL,
            '#include <begin_vertex>': STREAM_VERTEX,
          },
        },
        fragment: { head: '', replace: {} },
      }),
    );
    this.object.frustumCulled = false;
  }

  /** @param profile null: nothing is being swallowed. */
  update(profile: LumenProfile | null): void {
    this.object.visible = profile !== null;
    if (!profile || profile === this.#drawn) return;
    this.#drawn = profile;
    const { fluidCm, fromCm, stepCm } = profile;
    this.#values.fill(0);
    this.#values.set(fluidCm.subarray(0, MOST_VALUES));
    this.#filled.value.needsUpdate = true;
    this.#at.value.set(fromCm, stepCm, fluidCm.length, END_CM);
  }

  dispose(): void {
    this.#filled.value.dispose();
    this.object.geometry.dispose();
  }
}

/** Rows of a tube, closed at both ends on the axis; positions are the vertex shader's affair. */
function skin(rows: number, columns: number): BufferGeometry {
  const stream = new Float32Array(rows * columns * 3);
  const index: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const along = clamp((row - 1) / (rows - 3), 0, 1);
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      stream.set([along, column / (columns - 1), row === 0 || row === rows - 1 ? 0 : 1], at * 3);
      if (row === 0 || column === 0) continue;
      index.push(at, at - 1, at - columns, at - 1, at - columns - 1, at - columns);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(rows * columns * 3), 3));
  geometry.setAttribute('_stream', new BufferAttribute(stream, 3));
  geometry.setIndex(index);
  return geometry;
}

import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  DynamicDrawUsage,
  Mesh,
  MeshLambertMaterial,
  Vector4,
  type IUniform,
} from 'three';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';
import { STRAND_COUNT, goneShare, strandsOf, tornShare, tunnelIsOpen, type Strand } from '../scene/strands';
import type { Quality } from '../player/quality';
import { patchMaterial } from './patchMaterial';
import { SPAN_POSITION, SPAN_VERTEX_HEAD, STRAND_NORMAL } from './shaders/strand.glsl';
import type { WallUniforms } from './wallTextures';

/** Shares of the way at which a strand has vertices; it parts in the middle. */
const SHARES = [0, 0.17, 0.34, 0.4999, 0.5001, 0.66, 0.83, 1] as const;
const VERTICES = SHARES.length * 2;
const INDICES = (SHARES.length - 1) * 6;
/** As many as a processor can afford. */
const FEW = 60;

/** Half the width of the finest strand as a share of half the picture's height, and in pixels: a finer one falls apart into dots. */
const LEAST_WIDTH = 0.0022;
const THREAD_PX = 1.5;
const viewport = new Vector4();

/** The white strands of the tunnel plane, all in one mesh. */
export class StrandMesh {
  readonly object: Mesh<BufferGeometry, MeshLambertMaterial>;
  readonly #span = new Float32Array(STRAND_COUNT * VERTICES * 4);
  readonly #state = new Float32Array(STRAND_COUNT * VERTICES * 3);
  #strands: readonly Strand[] = [];
  #caseParameters: CaseParameters | null = null;
  #tunnelEndCm = Number.NaN;

  constructor(wall: WallUniforms, uTunnelArc: IUniform, quality: Quality) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('_span', new BufferAttribute(this.#span, 4));
    geometry.setAttribute('_strand', new BufferAttribute(this.#state, 3).setUsage(DynamicDrawUsage));
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(STRAND_COUNT * VERTICES * 3), 3));
    // Made by the shader; without any here each triangle would be shaded flat.
    geometry.setAttribute('normal', geometry.getAttribute('position'));
    geometry.setIndex(ribbons());
    // They stand in no order, so that the first ones are a fair sample of all.
    if (quality === 'software') geometry.setDrawRange(0, FEW * INDICES);
    const least = { value: LEAST_WIDTH };
    const material = new MeshLambertMaterial({ color: '#f4f6f7', emissive: '#5a6268', side: DoubleSide });
    this.object = new Mesh(
      geometry,
      patchMaterial(material, {
        key: 'strands',
        uniforms: { ...wall, uTunnelArc, uLeastWidth: least },
        vertex: {
          head: `attribute vec3 _strand;\nuniform float uLeastWidth;\n${SPAN_VERTEX_HEAD}`,
          replace: {
            '#include <beginnormal_vertex>': STRAND_NORMAL,
            '#include <begin_vertex>': SPAN_POSITION,
          },
        },
        fragment: {
          head: 'varying float vSpan;\nvarying float vHidden;',
          replace: { '#include <color_fragment>': 'if (vHidden > 0.5) discard;' },
        },
      }),
    );
    this.object.frustumCulled = false;
    this.object.onBeforeRender = (renderer) => {
      const heightPx = renderer.getRenderTarget()?.height ?? renderer.getCurrentViewport(viewport).w;
      least.value = Math.max(LEAST_WIDTH, THREAD_PX / heightPx);
    };
  }

  update(tissue: Tissue, caseParameters: CaseParameters): void {
    this.object.visible = tissue.tunnelEndCm > tissue.entryCm + 0.5 && tunnelIsOpen(tissue);
    if (!this.object.visible) return;
    if (this.#caseParameters !== caseParameters) {
      this.#caseParameters = caseParameters;
      this.#strands = strandsOf(caseParameters);
      this.#tunnelEndCm = Number.NaN;
      this.#place();
    }
    if (this.#tunnelEndCm === tissue.tunnelEndCm) return;
    this.#tunnelEndCm = tissue.tunnelEndCm;
    this.#strands.forEach((strand, i) => {
      // The shader reads the two shares from one number: stumps melt only after tearing.
      const torn = tornShare(strand, tissue) + goneShare(strand, tissue);
      for (let v = 0; v < VERTICES; v++) this.#state[(i * VERTICES + v) * 3] = torn;
    });
    this.object.geometry.getAttribute('_strand').needsUpdate = true;
  }

  #place(): void {
    this.#strands.forEach(({ s, theta, sagCm, slantCm }, i) => {
      SHARES.forEach((share, k) => {
        for (const side of [0, 1]) {
          const vertex = i * VERTICES + k * 2 + side;
          this.#span.set([s, theta, share, side * 2 - 1], vertex * 4);
          this.#state.set([0, sagCm, slantCm], vertex * 3);
        }
      });
    });
    this.object.geometry.getAttribute('_span').needsUpdate = true;
  }
}

/** Two triangles between neighboring shares, none across the middle where a strand parts. */
function ribbons(): number[] {
  const indices: number[] = [];
  for (let i = 0; i < STRAND_COUNT; i++) {
    for (let k = 0; k + 1 < SHARES.length; k++) {
      const a = i * VERTICES + k * 2;
      indices.push(a, a + 1, a + 2, a + 1, a + 3, a + 2);
    }
  }
  return indices;
}

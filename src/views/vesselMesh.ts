import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  MeshStandardMaterial,
  Vector2,
  type IUniform,
} from 'three';
import { VESSEL, type Vessel } from '../scene/vessel';
import { patchMaterial } from './patchMaterial';
import { SPAN_POSITION, SPAN_VERTEX_HEAD, VESSEL_NORMAL } from './shaders/strand.glsl';
import type { WallUniforms } from './wallTextures';

const ROWS = 18;
const SEGMENTS = 10;

/** The vessel that crosses the tunnel: full, closed, parted. */
export class VesselMesh {
  readonly object: Mesh;
  readonly #vessel = { value: new Vector2() };

  constructor(wall: WallUniforms, uTunnelArc: IUniform) {
    const material = new MeshStandardMaterial({ roughness: 0.35, side: DoubleSide });
    this.object = new Mesh(
      tubeGeometry(),
      patchMaterial(material, {
        key: 'vessel',
        uniforms: { ...wall, uTunnelArc, uVessel: this.#vessel },
        vertex: {
          head: `uniform vec2 uVessel;\n${SPAN_VERTEX_HEAD}`,
          replace: {
            '#include <beginnormal_vertex>': VESSEL_NORMAL,
            '#include <begin_vertex>': SPAN_POSITION,
          },
        },
        fragment: {
          head: 'uniform vec2 uVessel;\nvarying float vSpan;\nvarying float vHidden;',
          replace: {
            '#include <color_fragment>': /* glsl */ `
              if (vHidden > 0.5) discard;
              // Closed by heat it turns pale from where the jaws held it.
              float pale = smoothstep(0.0, 0.35, uVessel.x * 1.3 - abs(vSpan - 0.5));
              // Round and wet: lightest where it faces the eye, with the streak of light that lies on it.
              float facing = abs(dot(normalize(vNormal), normalize(vViewPosition)));
              vec3 full = mix(vec3(0.06, 0.008, 0.03), vec3(0.2, 0.018, 0.04), smoothstep(0.1, 0.9, facing));
              full += vec3(0.12, 0.06, 0.06) * smoothstep(0.93, 0.99, facing);
              diffuseColor.rgb = mix(full, vec3(0.6, 0.47, 0.4), pale);`,
          },
        },
      }),
    );
    this.object.frustumCulled = false;
  }

  update({ sealed, parted, seen }: Vessel): void {
    this.object.visible = seen;
    this.#vessel.value.set(sealed, parted);
  }
}

function tubeGeometry(): BufferGeometry {
  const span = new Float32Array(ROWS * (SEGMENTS + 1) * 4);
  const indices: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let j = 0; j <= SEGMENTS; j++) {
      const vertex = row * (SEGMENTS + 1) + j;
      span.set(
        [VESSEL.depthCm, VESSEL.besideWork, row / (ROWS - 1), (2 * Math.PI * j) / SEGMENTS],
        vertex * 4,
      );
      // The middle stays open: there the vessel parts.
      if (row + 1 === ROWS || j === SEGMENTS) continue;
      const next = vertex + SEGMENTS + 1;
      // Outward: light that falls on its inside would leave it black.
      indices.push(vertex, next, vertex + 1, vertex + 1, next, next + 1);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('_span', new BufferAttribute(span, 4));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((span.length / 4) * 3), 3));
  // Made by the shader; without any here each triangle would be shaded flat.
  geometry.setAttribute('normal', geometry.getAttribute('position'));
  geometry.setIndex(indices);
  return geometry;
}

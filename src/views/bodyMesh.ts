import { BufferAttribute, BufferGeometry, Color, Mesh, MeshStandardMaterial } from 'three';
import { Spline } from '../math/spline';
import { smoothstep } from '../math/interpolate';
import { BODY_MIDLINE_X, BODY_RINGS } from '../organ/body';
import { patchMaterial } from './patchMaterial';

const ROWS = 72;
const COLUMNS = 40;
/** The outline is for wide shots; nearer than the first distance it is gone, beyond the second it stands, cm. */
const GONE_CM = 44;
const THERE_CM = 68;

/** The body's outline as a breath of light at its edges: says where in the body the organ lies, covers nothing. */
export class BodyMesh {
  readonly object: Mesh;
  readonly #strength = { value: 0 };

  constructor() {
    const material = new MeshStandardMaterial({ transparent: true, depthWrite: false, roughness: 1 });
    this.object = new Mesh(
      bodyGeometry(),
      patchMaterial(material, {
        key: 'body',
        uniforms: { uStrength: this.#strength, uGhost: { value: new Color('#8fa9bd') } },
        vertex: { head: '', replace: {} },
        fragment: {
          head: 'uniform float uStrength;\nuniform vec3 uGhost;',
          replace: {
            '#include <opaque_fragment>': /* glsl */ `
              float edge = pow(1.0 - abs(dot(normal, normalize(vViewPosition))), 2.6);
              outgoingLight = uGhost;
              diffuseColor.a = uStrength * (0.04 + 0.62 * edge);
              #include <opaque_fragment>`,
          },
        },
      }),
    );
    // Drawn first: what it surrounds is drawn over it.
    this.object.renderOrder = -1;
  }

  /** @param distanceCm of the camera from what it looks at. @param presence of the neighbors in this instant, 0 to 1. */
  update(distanceCm: number, presence: number): void {
    this.#strength.value = presence * smoothstep(GONE_CM, THERE_CM, distanceCm);
    this.object.visible = this.#strength.value > 0.01;
  }
}

function bodyGeometry(): BufferGeometry {
  const heights = BODY_RINGS.map((r) => r.y);
  const column = (pick: (ring: (typeof BODY_RINGS)[number]) => number): Spline =>
    new Spline(heights, BODY_RINGS.map(pick));
  const middle = column((r) => r.z);
  const width = column((r) => r.halfWidth);
  const depth = column((r) => r.halfDepth);
  const first = heights[0] ?? 0;
  const last = heights.at(-1) ?? 0;
  const positions = new Float32Array(ROWS * COLUMNS * 3);
  const indices: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const y = first + ((last - first) * row) / (ROWS - 1);
    for (let i = 0; i < COLUMNS; i++) {
      const angle = (i / COLUMNS) * 2 * Math.PI;
      const x = BODY_MIDLINE_X + Math.sin(angle) * width.at(y);
      positions.set([x, y, middle.at(y) + Math.cos(angle) * depth.at(y)], (row * COLUMNS + i) * 3);
      if (row === ROWS - 1) continue;
      const next = (i + 1) % COLUMNS;
      const [a, b] = [row * COLUMNS + i, row * COLUMNS + next];
      indices.push(a, b, a + COLUMNS, b, b + COLUMNS, a + COLUMNS);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

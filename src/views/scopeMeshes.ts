import {
  DataTexture,
  FloatType,
  Group,
  Matrix4,
  Mesh,
  MeshPhysicalMaterial,
  type MeshStandardMaterial,
  type Object3D,
  RGBAFormat,
} from 'three';
import { PATH_SAMPLES, type ScopePath } from '../scene/scopePath';
import { partOf } from './loadModels';
import { dulledMetal } from './meshes';
import { patchMaterial } from './patchMaterial';
import { SCOPE_NORMAL, SCOPE_POSITION, SCOPE_VERTEX_HEAD } from './shaders/scopePath.glsl';

/** Outside the mouth the endoscope is drawn this far, cm, and fades over the last of it: what lies behind is the hand's. */
const DRAWN_OUTSIDE_CM = 13;
const FADE_CM = 8;
/** Farther than this before the teeth the endoscope is not in the picture at all, cm. */
const AWAY_CM = -7.9;

/** The endoscope: a shaft bent along its path on the graphics card, a rigid tip and cap carried at the end. */
export class ScopeMeshes {
  readonly object = new Group();
  readonly #path: DataTexture;
  readonly #drawnCm = { value: 0 };
  readonly #rigid: Object3D[];
  readonly #basis = new Matrix4();

  constructor(model: Object3D) {
    this.#path = new DataTexture(
      new Float32Array(PATH_SAMPLES * 3 * 4),
      PATH_SAMPLES,
      3,
      RGBAFormat,
      FloatType,
    );
    const shaft = partOf(model, 'shaft');
    this.#rigid = [partOf(model, 'tip'), partOf(model, 'cap')];
    shaft.traverse((child) => {
      if (child instanceof Mesh)
        child.material = this.#bent(dulledMetal(child.material as MeshStandardMaterial));
    });
    for (const part of [shaft, ...this.#rigid]) {
      part.traverse((child) => {
        child.frustumCulled = false;
        if (child instanceof Mesh && (child.material as MeshStandardMaterial).name === 'cap')
          child.material = capMaterial();
      });
      this.object.add(part);
    }
    for (const part of this.#rigid) part.matrixAutoUpdate = false;
  }

  /** @param tipDepthCm where the tip is; before it comes to the mouth nothing is drawn. */
  update(path: ScopePath, tipDepthCm: number): void {
    this.object.visible = tipDepthCm > AWAY_CM;
    if (!this.object.visible) return;
    const data = this.#path.image.data as Float32Array;
    for (let i = 0; i < PATH_SAMPLES; i++) {
      for (let k = 0; k < 3; k++) {
        data[i * 4 + k] = path.position[i * 3 + k]!;
        data[(PATH_SAMPLES + i) * 4 + k] = path.along[i * 3 + k]!;
        data[(2 * PATH_SAMPLES + i) * 4 + k] = path.right[i * 3 + k]!;
      }
    }
    this.#path.needsUpdate = true;
    this.#drawnCm.value = path.insertionCm + DRAWN_OUTSIDE_CM;
    tipMatrix(path, this.#basis);
    for (const part of this.#rigid) {
      part.matrix.copy(this.#basis);
      part.matrixWorldNeedsUpdate = true;
    }
  }

  dispose(): void {
    this.#path.dispose();
  }

  #bent(material: MeshStandardMaterial): MeshStandardMaterial {
    // Plain materials stay opaque and end in a clean cut.
    material.transparent = material.type !== 'MeshLambertMaterial';
    return patchMaterial(material, {
      key: 'scope-shaft',
      uniforms: { uPath: { value: this.#path }, uDrawnCm: this.#drawnCm },
      vertex: {
        head: SCOPE_VERTEX_HEAD,
        replace: { '#include <beginnormal_vertex>': SCOPE_NORMAL, '#include <begin_vertex>': SCOPE_POSITION },
      },
      fragment: {
        head: 'varying float vAlongCm;\nuniform float uDrawnCm;',
        replace: {
          '#include <color_fragment>': /* glsl */ `
            if (vAlongCm > uDrawnCm) discard;
            diffuseColor.a *= smoothstep(0.0, ${FADE_CM.toFixed(1)}, uDrawnCm - vAlongCm);`,
        },
      },
    });
  }
}

/** Pose of the tip: the model's x is the patient's left, its -y forward, its z the endoscope's 12 o'clock. */
export function tipMatrix({ position, along, right }: ScopePath, out: Matrix4): Matrix4 {
  const [rx, ry, rz] = [right[0]!, right[1]!, right[2]!];
  const [ax, ay, az] = [along[0]!, along[1]!, along[2]!];
  // prettier-ignore
  return out.set(
    -rx, -ax, ry * az - rz * ay, position[0]!,
    -ry, -ay, rz * ax - rx * az, position[1]!,
    -rz, -az, rx * ay - ry * ax, position[2]!,
    0, 0, 0, 1,
  );
}

function capMaterial(): MeshPhysicalMaterial {
  return new MeshPhysicalMaterial({
    name: 'cap',
    color: '#dfeaf0',
    roughness: 0.08,
    clearcoat: 1,
    transparent: true,
    opacity: 0.3,
    depthWrite: false,
  });
}

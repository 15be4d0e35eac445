import {
  AddEquation,
  CustomBlending,
  DataTexture,
  FloatType,
  Group,
  type Material,
  Matrix4,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RGBAFormat,
  SrcAlphaFactor,
  Vector2,
} from 'three';
import { smoothstep } from '../math/interpolate';
import { PATH_SAMPLES, type ScopePath } from '../scene/scopePath';
import { clearPlastic, metalReplacements, polishMetals } from './instrumentMaterials';
import { partOf } from './loadModels';
import { patchMaterial } from './patchMaterial';
import {
  SCOPE_FADE,
  SCOPE_FADE_HEAD,
  SCOPE_NORMAL,
  SCOPE_POSITION,
  SCOPE_VERTEX_HEAD,
} from './shaders/scopePath.glsl';

/** In front of the mouth the endoscope is drawn this far, cm, and has faded from the picture at the second figure. */
const FADE_OUTSIDE_CM = { from: 2, to: 7.5 };
/** Drawn after all that hides it or stands behind it: what has faded shows what is there already. */
const AFTER_THE_REST = 1;

/** The endoscope: a shaft bent along its path on the graphics card, a rigid tip and cap carried at the end. */
export class ScopeMeshes {
  readonly object = new Group();
  readonly #path: DataTexture;
  readonly #fade = { value: new Vector2() };
  readonly #rigid: Object3D[];
  readonly #rigidMaterials = new Set<Material>();
  readonly #basis = new Matrix4();

  /** @param veil how much of the clear hood is seen. */
  constructor(model: Object3D, veil = 1) {
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
      // Some metal is of shaft and tip both; only one of them is bent.
      if (child instanceof Mesh)
        child.material = this.#bent((child.material as MeshStandardMaterial).clone());
    });
    for (const part of this.#rigid) {
      part.matrixAutoUpdate = false;
      polishMetals(part);
      part.traverse((child) => {
        if (!(child instanceof Mesh)) return;
        const material = child.material as MeshStandardMaterial;
        if (material.name === 'cap') child.material = clearPlastic(veil);
        else fading(material);
        this.#rigidMaterials.add(child.material as Material);
      });
    }
    for (const part of [shaft, ...this.#rigid]) {
      part.traverse((child) => {
        child.frustumCulled = false;
        child.renderOrder = AFTER_THE_REST;
      });
      this.object.add(part);
    }
  }

  update(path: ScopePath): void {
    const shown = 1 - smoothstep(FADE_OUTSIDE_CM.from, FADE_OUTSIDE_CM.to, -path.insertionCm);
    this.object.visible = shown > 0;
    if (!this.object.visible) return;
    for (const material of this.#rigidMaterials) material.opacity = shown;
    this.#fade.value.set(path.insertionCm + FADE_OUTSIDE_CM.from, path.insertionCm + FADE_OUTSIDE_CM.to);
    const data = this.#path.image.data as Float32Array;
    for (let i = 0; i < PATH_SAMPLES; i++) {
      for (let k = 0; k < 3; k++) {
        data[i * 4 + k] = path.position[i * 3 + k]!;
        data[(PATH_SAMPLES + i) * 4 + k] = path.along[i * 3 + k]!;
        data[(2 * PATH_SAMPLES + i) * 4 + k] = path.right[i * 3 + k]!;
      }
    }
    this.#path.needsUpdate = true;
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
    if (material.name === 'depthMark') {
      // Print lies a tenth of a millimeter above what it is printed on: too little for the depth of a distant view.
      material.polygonOffset = true;
      material.polygonOffsetFactor = -1;
      material.polygonOffsetUnits = -12;
    }
    const metal = metalReplacements(material);
    return patchMaterial(fading(material), {
      key: `scope-shaft-${Object.keys(metal).length}`,
      uniforms: { uPath: { value: this.#path }, uFade: this.#fade },
      vertex: {
        head: SCOPE_VERTEX_HEAD,
        replace: { '#include <beginnormal_vertex>': SCOPE_NORMAL, '#include <begin_vertex>': SCOPE_POSITION },
      },
      fragment: { head: SCOPE_FADE_HEAD, replace: { '#include <color_fragment>': SCOPE_FADE, ...metal } },
    });
  }
}

/** Blends by its opacity, yet is drawn with the opaque and hides what is behind it. */
function fading<M extends Material>(material: M): M {
  material.blending = CustomBlending;
  material.blendEquation = AddEquation;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = OneFactor;
  material.blendDstAlpha = OneMinusSrcAlphaFactor;
  return material;
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

import {
  Color,
  CylinderGeometry,
  FrontSide,
  Group,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Quaternion,
  Vector3,
  type Material,
} from 'three';
import { gasPoint, gasThickness } from '../organ/neighbors/tension';
import type { Quality } from '../player/quality';
import { createReliefNeedle, RELIEF_NEEDLE, reliefNeedleAt } from '../scene/reliefNeedle';
import type { SceneState } from '../scene/types';
import { patchMaterial } from './patchMaterial';
import { acrossFlat, Sheet } from './sheet';

/** Pale, and yet to be seen on a light plate. */
const GAS = '#93c3e0';
const STEEL = '#c4ccd3';
const HUB = '#e8edf0';
const DETAIL = { full: { rows: 34, columns: 26 }, light: { rows: 12, columns: 11 } } as const;
const LEAST = 0.01;

const DOWN = new Vector3(0, -1, 0);

/** Gas under tension in the abdomen, and the needle that lets it out. Made when there first is any. */
export class TensionMeshes {
  readonly object = new Group();
  readonly #quality: Quality;
  readonly #amount = { value: 0 };
  readonly #needle = createReliefNeedle();
  readonly #direction = new Vector3();
  readonly #turn = new Quaternion();
  #parts: ReturnType<TensionMeshes['make']> | null = null;
  #drawn = -1;

  constructor(quality: Quality) {
    this.#quality = quality;
    this.object.visible = false;
  }

  update(state: SceneState): void {
    const gas = state.values.abdominalGas;
    const needle = reliefNeedleAt(state, this.#needle);
    this.object.visible = gas > LEAST || needle.shown;
    if (!this.object.visible) return;
    const parts = (this.#parts ??= this.make());
    parts.gas.mesh.visible = gas > LEAST;
    parts.needle.visible = needle.shown;
    if (needle.shown) {
      const { tip, direction } = needle;
      parts.needle.position.set(tip.x, tip.y, tip.z);
      this.#direction.set(direction.x, direction.y, direction.z);
      parts.needle.quaternion.copy(this.#turn.setFromUnitVectors(DOWN, this.#direction));
    }
    if (gas === this.#drawn) return;
    this.#drawn = gas;
    this.#amount.value = gas;
    parts.gas.write((along, around, out) => {
      // Once round the layer: down the outer face and back along the inner one.
      const outer = around < 0.5;
      gasPoint(along, acrossFlat(around), outer ? 0 : 1, gas, out);
    });
  }

  dispose(): void {
    this.object.traverse((child) => {
      if (child instanceof Mesh) child.geometry.dispose();
    });
  }

  private make() {
    const light = this.#quality === 'software';
    const { rows, columns } = DETAIL[light ? 'light' : 'full'];
    const parts = {
      gas: new Sheet(rows, columns * 2, veil(this.#amount, light)),
      needle: needle(light),
    };
    parts.gas.measure((along, around, out) => {
      out.x = gasThickness(along, acrossFlat(around));
      out.y = 0;
    });
    // Behind the organ's own transparent parts, before those of its surroundings.
    parts.gas.mesh.renderOrder = -0.5;
    this.object.add(parts.gas.mesh, parts.needle);
    return parts;
  }
}

/** Along its tip at the origin, pointing down. */
function needle(light: boolean): Group {
  const { shaftCm, hubCm, shaftRadiusCm, hubRadiusCm } = RELIEF_NEEDLE;
  const made = (color: string, metalness: number): Material =>
    light
      ? new MeshLambertMaterial({ color })
      : new MeshStandardMaterial({ color, metalness, roughness: 0.35 });
  const sides = light ? 6 : 18;
  const shaft = new Mesh(
    new CylinderGeometry(shaftRadiusCm, shaftRadiusCm * 0.25, shaftCm, sides),
    made(STEEL, 0.6),
  );
  shaft.position.y = shaftCm / 2;
  const hub = new Mesh(new CylinderGeometry(hubRadiusCm, hubRadiusCm * 0.55, hubCm, sides), made(HUB, 0));
  hub.position.y = shaftCm + hubCm / 2;
  return new Group().add(shaft, hub);
}

/** How thick the gas is, from the sheet's own measure: it fades toward its edges. */
const THICKNESS_VERTEX = {
  head: 'varying float vThick;',
  replace: { '#include <begin_vertex>': '#include <begin_vertex>\nvThick = uv.x;' },
} as const;

/** Glass that is denser where it is seen edge-on. */
function veil(amount: { value: number }, light: boolean): Material {
  const looks = { color: GAS, transparent: true, depthWrite: false, side: FrontSide } as const;
  const material = light
    ? new MeshLambertMaterial(looks)
    : new MeshStandardMaterial({ ...looks, roughness: 0.9 });
  return patchMaterial<typeof material>(material, {
    key: 'gas',
    uniforms: { uTint: { value: new Color(GAS) }, uAmount: amount },
    vertex: THICKNESS_VERTEX,
    fragment: {
      head: 'uniform vec3 uTint;\nuniform float uAmount;\nvarying float vThick;',
      replace: {
        '#include <opaque_fragment>': /* glsl */ `
          float rim = pow(1.0 - abs(dot(normal, normalize(vViewPosition))), 1.8);
          outgoingLight = uTint * (0.95 + 0.35 * rim);
          diffuseColor.a = min(1.0, 1.6 * uAmount) * smoothstep(0.0, 0.8, vThick) * (0.2 + 0.8 * rim);
          #include <opaque_fragment>`,
      },
    },
  });
}

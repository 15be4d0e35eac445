import {
  Color,
  CylinderGeometry,
  DoubleSide,
  FrontSide,
  Group,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Quaternion,
  Vector3,
  type Material,
} from 'three';
import type { WorldPoint } from '../organ/coordinates';
import { bodyPoint } from '../organ/neighbors/body';
import { gasPoint, gasThickness, skinSwell } from '../organ/neighbors/tension';
import type { Quality } from '../player/quality';
import { createReliefNeedle, RELIEF_NEEDLE, reliefNeedleAt } from '../scene/reliefNeedle';
import type { SceneState } from '../scene/types';
import { patchMaterial } from './patchMaterial';
import { Sheet } from './sheet';

/** Pale, and yet to be seen on a light plate. */
const GAS = '#93c3e0';
const SKIN = '#7d99ae';
const STEEL = '#c4ccd3';
const HUB = '#e8edf0';
const DETAIL = { full: { rows: 34, columns: 26 }, light: { rows: 12, columns: 11 } } as const;
/** The skin of the belly where there is no model of the body: heights, cm in the world, and half its arc, radians. */
const BELLY = { from: 3, to: -24, halfArc: 1.4, rows: 11, columns: 15 } as const;
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
      gasPoint(along, outer ? 2 * around : 2 - 2 * around, outer ? 0 : 1, gas, out);
    });
    parts.belly?.write((down, across, out) => bellyPoint(down, across, gas, out));
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
      gas: new Sheet(rows, columns * 2, light ? screened(GAS, 'gas') : veil(this.#amount)),
      belly: light ? new Sheet(BELLY.rows, BELLY.columns, screened(SKIN, 'belly')) : null,
      needle: needle(light),
    };
    parts.gas.measure((along, around, out) => {
      out.x = gasThickness(along, around < 0.5 ? 2 * around : 2 - 2 * around);
      out.y = 0;
    });
    // Behind the organ's own transparent parts, before those of its surroundings.
    parts.gas.mesh.renderOrder = -0.5;
    this.object.add(parts.gas.mesh, parts.needle);
    if (parts.belly) this.object.add(parts.belly.mesh);
    return parts;
  }
}

const swell = { x: 0, y: 0, z: 0 };

/** The skin of the belly. @param down 0 to 1. @param across 0 at the right flank to 1 at the left. */
function bellyPoint(down: number, across: number, gas: number, out: WorldPoint): void {
  bodyPoint(BELLY.from + (BELLY.to - BELLY.from) * down, BELLY.halfArc * (2 * across - 1), out);
  skinSwell(out, swell);
  out.x += gas * swell.x;
  out.z += gas * swell.z;
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
function veil(amount: { value: number }): Material {
  const material = new MeshStandardMaterial({
    color: GAS,
    roughness: 0.9,
    transparent: true,
    depthWrite: false,
    side: FrontSide,
  });
  return patchMaterial(material, {
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

/** The same where glass is dear: a screen of dots. */
function screened(color: string, name: 'gas' | 'belly'): Material {
  const gas = name === 'gas';
  const material = new MeshLambertMaterial({ color, side: gas ? FrontSide : DoubleSide });
  return patchMaterial(material, {
    key: `screened-${name}`,
    uniforms: {},
    vertex: gas ? THICKNESS_VERTEX : { head: '', replace: {} },
    fragment: {
      head: gas ? 'varying float vThick;' : '',
      replace: {
        '#include <opaque_fragment>': /* glsl */ `
          float rim = pow(1.0 - abs(dot(normalize(vNormal), normalize(vViewPosition))), 2.2);
          float dense = ${gas ? 'smoothstep(0.0, 0.5, vThick) * (0.05 + 0.85 * rim)' : '0.9 * rim'};
          if (mod(floor(gl_FragCoord.x) + 2.0 * floor(gl_FragCoord.y), 5.0) + 0.5 > 5.0 * dense) discard;
          outgoingLight = diffuseColor.rgb;
          #include <opaque_fragment>`,
      },
    },
  });
}

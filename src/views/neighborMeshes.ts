import {
  BufferAttribute,
  Color,
  DoubleSide,
  FrontSide,
  Group,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Vector3,
  type Object3D,
} from 'three';
import type { WorldPoint } from '../organ/coordinates';
import { diaphragmRise, heartRise, skinSwell } from '../organ/neighbors/tension';
import type { Quality } from '../player/quality';
import { NEIGHBOR_NAMES, type NeighborLooks, type NeighborName } from '../procedure/neighbors';
import { presenceOf, type Presences } from '../scene/neighbors';
import { partOf } from './loadModels';
import { patchMaterial } from './patchMaterial';

/** Tints of the ghosts: of middle lightness, so that they stand on a light and on a dark plate. */
const TINT: Readonly<Record<NeighborName, string>> = {
  body: '#7d99ae',
  spine: '#b39c6e',
  aorta: '#c0504f',
  airway: '#5f93ad',
  heart: '#b6586a',
  diaphragm: '#b06a4c',
};
/** Opacity of a ghost seen square on, and what its edges add. */
const BODY_OPACITY = { face: 0.035, edge: 0.6 } as const;
const ORGAN_OPACITY = { face: 0.07, edge: 0.66 } as const;
/** Below this height the outline dissolves: the plate shows no cut trunk, cm in the world. */
const DISSOLVE_CM = { from: -18, to: -31 } as const;
const LEAST_SEEN = 0.01;

/** How a place of a neighbor moves while the abdomen is tense, cm; the others stay where they are. */
const SWELLS: Readonly<
  Partial<Record<NeighborName, (at: Readonly<WorldPoint>, out: WorldPoint) => WorldPoint>>
> = {
  body: skinSwell,
  diaphragm: (at, out) => Object.assign(out, { x: 0, y: diaphragmRise(at), z: 0 }),
  heart: (at, out) => Object.assign(out, { x: 0, y: heartRise(at), z: 0 }),
};

type GhostMaterial = MeshStandardMaterial | MeshLambertMaterial;

interface Neighbor {
  readonly name: NeighborName;
  readonly object: Object3D;
  readonly material: GhostMaterial;
  readonly presence: { value: number };
}

/** What lies round the organ: breaths of light at their edges, or matte bodies for whoever asks to see them. */
export class NeighborMeshes {
  readonly object = new Group();
  readonly #neighbors: readonly Neighbor[];
  readonly #gas = { value: 0 };
  #swellable = false;

  constructor(model: Object3D, quality: Quality) {
    this.#neighbors = NEIGHBOR_NAMES.map((name, index) => {
      const object = partOf(model, name);
      const presence = { value: 0 };
      const material = ghostMaterial(name, presence, this.#gas, quality);
      object.traverse((child) => {
        if (!(child instanceof Mesh)) return;
        child.material = material;
        // Drawn before the organ's own transparent parts; the outline first: the others lie within it.
        child.renderOrder = index - NEIGHBOR_NAMES.length;
      });
      this.object.add(object);
      return { name, object, material, presence };
    });
  }

  /** @param gas under tension in the abdomen, 0 to 1. */
  swell(gas: number): void {
    this.#gas.value = gas;
    if (gas === 0 || this.#swellable) return;
    this.#swellable = true;
    for (const { name, object } of this.#neighbors) {
      const move = SWELLS[name];
      if (move)
        object.traverse((child) => {
          if (child instanceof Mesh) addSwell(child, move);
        });
    }
  }

  /** @param told what the shot says of each. @param context see `presenceOf`. */
  update(told: Readonly<Presences>, context: number, distanceCm: number, choice: NeighborLooks): void {
    for (const { name, object, material, presence } of this.#neighbors) {
      presence.value = presenceOf(name, told[name], context, distanceCm, choice);
      object.visible = presence.value > LEAST_SEEN;
      const solid = presence.value > 1.99;
      if (material.transparent !== solid) continue;
      material.transparent = !solid;
      material.depthWrite = solid;
      material.side = solid ? DoubleSide : FrontSide;
      material.needsUpdate = true;
    }
  }
}

/** Gives a mesh the way that each of its vertices goes at the full amount. Before it has one, none goes anywhere. */
function addSwell(mesh: Mesh, move: (at: Readonly<WorldPoint>, out: WorldPoint) => WorldPoint): void {
  mesh.updateWorldMatrix(true, false);
  const position = mesh.geometry.getAttribute('position');
  // The file's own scale lies between a vertex and the world.
  const back = new Matrix4().copy(mesh.matrixWorld).setPosition(0, 0, 0).invert();
  const swell = new Float32Array(position.count * 3);
  const at = new Vector3();
  const by = new Vector3();
  for (let i = 0; i < position.count; i++) {
    at.fromBufferAttribute(position, i).applyMatrix4(mesh.matrixWorld);
    move(at, by);
    by.applyMatrix4(back).toArray(swell, i * 3);
  }
  mesh.geometry.setAttribute('_swell', new BufferAttribute(swell, 3));
}

function ghostMaterial(
  name: NeighborName,
  presence: { value: number },
  gas: { value: number },
  quality: Quality,
): GhostMaterial {
  const { face, edge } = name === 'body' ? BODY_OPACITY : ORGAN_OPACITY;
  // The diaphragm is a sheet, seen from below as well.
  const looks = { color: TINT[name], transparent: true, depthWrite: false, side: FrontSide } as const;
  const material =
    quality === 'software'
      ? new MeshLambertMaterial(looks)
      : new MeshStandardMaterial({ ...looks, roughness: 0.8 });
  return patchMaterial<GhostMaterial>(material, {
    key: `neighbor-${name}`,
    uniforms: { uPresence: presence, uGas: gas, uTint: { value: new Color(TINT[name]) } },
    vertex: {
      head: 'attribute vec3 _swell;\nuniform float uGas;\nvarying float vHeight;',
      replace: {
        '#include <begin_vertex>': '#include <begin_vertex>\ntransformed += uGas * _swell;',
        '#include <project_vertex>':
          '#include <project_vertex>\nvHeight = (modelMatrix * vec4(transformed, 1.0)).y;',
      },
    },
    fragment: {
      head: 'uniform float uPresence;\nuniform vec3 uTint;\nvarying float vHeight;',
      replace: {
        '#include <opaque_fragment>': /* glsl */ `
          float rim = pow(1.0 - abs(dot(normal, normalize(vViewPosition))), 2.2);
          float solid = clamp(uPresence - 1.0, 0.0, 1.0);
          float ghost = min(uPresence, 1.0) * (${face.toFixed(3)} + ${edge.toFixed(3)} * rim);
          outgoingLight = mix(uTint * (0.85 + 0.5 * rim), outgoingLight, solid);
          diffuseColor.a = mix(ghost, 1.0, solid);
          ${name === 'body' ? `diffuseColor.a *= smoothstep(${DISSOLVE_CM.to.toFixed(1)}, ${DISSOLVE_CM.from.toFixed(1)}, vHeight);` : ''}
          #include <opaque_fragment>`,
      },
    },
  });
}

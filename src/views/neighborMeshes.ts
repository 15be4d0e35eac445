import { Color, DoubleSide, FrontSide, Group, Mesh, MeshStandardMaterial, type Object3D } from 'three';
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

interface Neighbor {
  readonly name: NeighborName;
  readonly object: Object3D;
  readonly material: MeshStandardMaterial;
  readonly presence: { value: number };
}

/** What lies round the organ: breaths of light at their edges, or matte bodies for whoever asks to see them. */
export class NeighborMeshes {
  readonly object = new Group();
  readonly #neighbors: readonly Neighbor[];

  constructor(model: Object3D) {
    this.#neighbors = NEIGHBOR_NAMES.map((name, index) => {
      const object = partOf(model, name);
      const presence = { value: 0 };
      const material = ghostMaterial(name, presence);
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

function ghostMaterial(name: NeighborName, presence: { value: number }): MeshStandardMaterial {
  const { face, edge } = name === 'body' ? BODY_OPACITY : ORGAN_OPACITY;
  // The diaphragm is a sheet, seen from below as well.
  const material = new MeshStandardMaterial({
    color: TINT[name],
    roughness: 0.8,
    transparent: true,
    depthWrite: false,
    side: FrontSide,
  });
  return patchMaterial(material, {
    key: `neighbor-${name}`,
    uniforms: { uPresence: presence, uTint: { value: new Color(TINT[name]) } },
    vertex: {
      head: 'varying float vHeight;',
      replace: {
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

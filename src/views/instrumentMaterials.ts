import { MeshStandardMaterial, type Material, type Object3D, Mesh } from 'three';
import { patchMaterial, type Patch } from './patchMaterial';

type Replacements = Patch['fragment']['replace'];

/** The room's light cards are dimmed for wet tissue; polished metal mirrors them this much more strongly [D]. */
const METAL_MIRROR = 2.1;

/** What a metal adds to its shader: brighter reflections of the room. Nothing where the material is no metal. */
export function metalReplacements(material: Material): Replacements {
  if (!isMetal(material)) return {};
  return {
    '#include <lights_fragment_maps>': `#include <lights_fragment_maps>\nradiance *= ${METAL_MIRROR.toFixed(2)};`,
  };
}

const isMetal = (material: Material): boolean =>
  material instanceof MeshStandardMaterial && material.metalness > 0.5;

/** Brings the metals among an object's materials to life; each material once, since meshes share them. */
export function polishMetals(object: Object3D): void {
  const done = new Set<Material>();
  object.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    const material = child.material as Material;
    if (done.has(material) || !isMetal(material)) return;
    done.add(material);
    patchMaterial(material, {
      key: 'metal',
      uniforms: {},
      vertex: { head: '', replace: {} },
      fragment: { head: '', replace: metalReplacements(material) },
    });
  });
}

/**
 * Clear plastic: almost nothing seen square on, bright toward its edges and where it mirrors a light.
 * @param veil how much of it is seen: 1 from outside, less where one looks through it from close by.
 */
export function clearPlastic(veil = 1): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    name: 'cap',
    color: '#d3e6ee',
    roughness: 0.07,
    transparent: true,
    depthWrite: false,
  });
  return patchMaterial(material, {
    key: `clear-plastic-${veil}`,
    uniforms: {},
    vertex: { head: '', replace: {} },
    fragment: {
      head: '',
      replace: {
        '#include <opaque_fragment>': /* glsl */ `
float edge = pow(1.0 - abs(dot(normalize(vViewPosition), normal)), 2.6);
float glint = dot(totalSpecular, vec3(0.34));
diffuseColor.a *= ${veil.toFixed(2)} * clamp(0.08 + 0.8 * edge + glint, 0.0, 1.0);
#include <opaque_fragment>`,
      },
    },
  });
}

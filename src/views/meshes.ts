import { Mesh, type Material, type Object3D } from 'three';

/** Gives every mesh under `object` this material, and keeps it from being culled by a box it no longer fits. */
export function dress(object: Object3D, material: Material | ((mesh: Mesh) => Material)): void {
  object.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    child.material = typeof material === 'function' ? material(child) : material;
    child.frustumCulled = false;
  });
}

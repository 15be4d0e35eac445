import { Mesh, type Material, type Object3D } from 'three';

/**
 * Gives every mesh under `object` this material. The shader places the vertices: the file's own scale (it keeps coarse
 * positions for other viewers) is dropped, and nothing is culled by a box it no longer fits.
 */
export function dress(object: Object3D, material: Material | ((mesh: Mesh) => Material)): void {
  object.traverse((child) => {
    child.position.set(0, 0, 0);
    child.quaternion.identity();
    child.scale.set(1, 1, 1);
    if (!(child instanceof Mesh)) return;
    child.material = typeof material === 'function' ? material(child) : material;
    child.frustumCulled = false;
  });
}

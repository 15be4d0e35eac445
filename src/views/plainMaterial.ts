import { Mesh, MeshLambertMaterial, type MeshStandardMaterial, type Object3D } from 'three';
import type { Quality } from '../player/quality';

/** A material of a model as a processor can afford it: one diffuse color (and its picture), opaque. */
export function plainMaterial({
  name,
  color,
  map,
  side,
  vertexColors,
}: MeshStandardMaterial): MeshLambertMaterial {
  return new MeshLambertMaterial({ name, color, map, side, vertexColors });
}

/** Gives every mesh of a model plain materials where a processor draws; meshes that shared one go on sharing it. */
export function plainIn(quality: Quality, model: Object3D): void {
  if (quality !== 'software') return;
  const made = new Map<MeshStandardMaterial, MeshLambertMaterial>();
  model.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    const shiny = child.material as MeshStandardMaterial;
    const plain = made.get(shiny) ?? plainMaterial(shiny);
    made.set(shiny, plain);
    child.material = plain;
  });
}

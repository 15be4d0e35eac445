import { DirectionalLight, Group, HemisphereLight, type Camera } from 'three';

/**
 * Light of an atlas plate: one warm key from above left of the viewer, one cool rim from behind right, soft fill.
 * It follows the camera, so that a shot from any side is lit as drawn.
 */
export class PlateLights {
  readonly object = new Group();
  readonly #rig = new Group();

  constructor() {
    const key = new DirectionalLight('#fff1e2', 2.35);
    key.position.set(-0.75, 0.95, 1);
    const rim = new DirectionalLight('#bcd6ff', 1.5);
    rim.position.set(1, 0.45, -0.75);
    const fill = new DirectionalLight('#ffe9e0', 0.5);
    fill.position.set(0.7, -0.5, 0.9);
    this.#rig.add(key, rim, fill, key.target, rim.target, fill.target);
    this.object.add(this.#rig, new HemisphereLight('#f4f1ee', '#6a4a48', 0.85));
  }

  follow(camera: Camera): void {
    this.#rig.quaternion.copy(camera.quaternion);
  }
}

import { DirectionalLight, Group, HemisphereLight, type Camera, type Scene } from 'three';

/** How bright what wet tissue and metal mirror is, beside the lights [D]. */
const ENVIRONMENT_INTENSITY = 0.42;

/**
 * Light of an atlas plate: one warm key from above left of the viewer, one cool rim from behind right, soft fill.
 * It follows the camera, so that a shot from any side is lit as drawn.
 */
export class PlateLights {
  readonly object = new Group();
  readonly #rig = new Group();

  constructor() {
    const key = new DirectionalLight('#fff0df', 1.95);
    key.position.set(-0.8, 0.95, 0.9);
    const rim = new DirectionalLight('#e3ecff', 0.9);
    rim.position.set(1, 0.35, -0.6);
    const fill = new DirectionalLight('#ffe6da', 0.55);
    fill.position.set(0.8, -0.4, 0.9);
    this.#rig.add(key, rim, fill, key.target, rim.target, fill.target);
    this.object.add(this.#rig, new HemisphereLight('#fbf6f0', '#7d5a54', 0.7));
  }

  follow(camera: Camera, scene: Scene): void {
    this.#rig.quaternion.copy(camera.quaternion);
    scene.environmentIntensity = ENVIRONMENT_INTENSITY;
    scene.environmentRotation.setFromQuaternion(camera.quaternion);
  }
}

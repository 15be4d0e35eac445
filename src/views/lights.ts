import { DirectionalLight, Group, HemisphereLight, type Camera, type Scene } from 'three';

/** How bright what wet tissue and metal mirror is, beside the lights [D]. */
const ENVIRONMENT_INTENSITY = 0.42;

/** Directional lights, placed as the camera sees them: key, rim and fill [D]. */
export const PLATE_LIGHTS: readonly {
  readonly color: string;
  readonly intensity: number;
  readonly position: readonly [number, number, number];
}[] = [
  { color: '#fff0df', intensity: 1.95, position: [-0.8, 0.95, 0.9] },
  { color: '#e3ecff', intensity: 0.9, position: [1, 0.35, -0.6] },
  { color: '#ffe6da', intensity: 0.55, position: [0.8, -0.4, 0.9] },
];
/** Light from all round, from above and from below [D]. */
export const PLATE_SKY = { sky: '#fbf6f0', ground: '#7d5a54', intensity: 0.7 } as const;

/**
 * Light of an atlas plate: one warm key from above left of the viewer, one cool rim from behind right, soft fill.
 * It follows the camera, so that a shot from any side is lit as drawn.
 */
export class PlateLights {
  readonly object = new Group();
  readonly #rig = new Group();

  constructor() {
    for (const { color, intensity, position } of PLATE_LIGHTS) {
      const light = new DirectionalLight(color, intensity);
      light.position.set(...position);
      this.#rig.add(light, light.target);
    }
    const { sky, ground, intensity } = PLATE_SKY;
    this.object.add(this.#rig, new HemisphereLight(sky, ground, intensity));
  }

  follow(camera: Camera, scene: Scene): void {
    this.#rig.quaternion.copy(camera.quaternion);
    scene.environmentIntensity = ENVIRONMENT_INTENSITY;
    scene.environmentRotation.setFromQuaternion(camera.quaternion);
  }
}

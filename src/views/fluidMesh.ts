import { Mesh, MeshLambertMaterial, MeshStandardMaterial, Vector4, type Object3D } from 'three';
import type { Quality } from '../player/quality';
import type { FluidBody } from '../scene/tissueOf';
import { patchMaterial } from './patchMaterial';
import { FLUID_NORMAL, FLUID_VERTEX, FLUID_VERTEX_HEAD } from './shaders/fluid.glsl';
import type { WallUniforms } from './wallTextures';

/** Food and drink, a neutral barley color that no tissue has. */
export const FOOD_COLOR = '#cdb583';

/** One body of fluid in the lumen: the standing column or a swallowed bolus. */
export class FluidMesh {
  readonly object: Mesh;
  readonly #fluid = { value: new Vector4() };

  constructor(patch: Object3D, wall: WallUniforms, quality: Quality) {
    let source: Mesh | null = null;
    patch.traverse((child) => {
      if (child instanceof Mesh) source = child;
    });
    if (!source) throw new Error('The fluid patch holds no mesh.');
    const material =
      quality === 'software'
        ? new MeshLambertMaterial({ color: FOOD_COLOR })
        : new MeshStandardMaterial({ color: FOOD_COLOR, roughness: 0.42 });
    this.object = new Mesh(
      (source as Mesh).geometry,
      patchMaterial<typeof material>(material, {
        key: 'fluid',
        uniforms: { ...wall, uFluid: this.#fluid },
        vertex: {
          head: FLUID_VERTEX_HEAD,
          replace: { '#include <beginnormal_vertex>': FLUID_NORMAL, '#include <begin_vertex>': FLUID_VERTEX },
        },
        fragment: { head: '', replace: {} },
      }),
    );
    this.object.frustumCulled = false;
  }

  update({ topCm, bottomCm, widestCm, rounded }: FluidBody): void {
    this.object.visible = bottomCm - topCm > 0.05;
    this.#fluid.value.set(topCm, bottomCm, widestCm, rounded);
  }
}

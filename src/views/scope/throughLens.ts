import { Mesh, type Material, type Object3D } from 'three';

/**
 * Projects as `scene/lens.ts` does: the depth of a vertex is half of distance plus depth, which makes the projection
 * stereographic. It stays above zero even beside the lens, so that what reaches past the tip is cut cleanly. Far
 * behind the lens, beyond 143 degrees off its axis, it is drawn below zero: a triangle round the point straight behind
 * would otherwise be spread over the whole picture, in front of everything.
 */
const PROJECT = /* glsl */ `
#include <project_vertex>
{
  float fromLens = length(mvPosition.xyz);
  float lensDepth = (fromLens - mvPosition.z) * 0.5;
  lensDepth -= 3.0 * max(0.0, 0.1 * fromLens - lensDepth);
  gl_Position = vec4(
    projectionMatrix[0][0] * mvPosition.x,
    projectionMatrix[1][1] * mvPosition.y,
    projectionMatrix[3][2] - projectionMatrix[2][2] * lensDepth,
    lensDepth
  );
}`;

const ANCHOR = '#include <project_vertex>';

/**
 * Lets a material be seen through the endoscope's lens, after whatever else was done to its shader.
 * @throws Error when three's shader has no place for it.
 */
export function throughLens<M extends Material>(material: M): M {
  const before = material.onBeforeCompile.bind(material);
  const key = material.customProgramCacheKey();
  material.onBeforeCompile = (shader, renderer) => {
    before(shader, renderer);
    if (!shader.vertexShader.includes(ANCHOR))
      throw new Error(
        `A material of the endoscope's view has no « ${ANCHOR} »: it cannot be seen through the lens.`,
      );
    shader.vertexShader = shader.vertexShader.replace(ANCHOR, PROJECT);
  };
  material.customProgramCacheKey = () => `${key}:lens`;
  return material;
}

/** Every material under `object`, each once. */
export function allThroughLens(object: Object3D): void {
  const done = new Set<Material>();
  object.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    child.frustumCulled = false;
    const material = child.material as Material;
    if (done.has(material)) return;
    done.add(material);
    throughLens(material);
  });
}

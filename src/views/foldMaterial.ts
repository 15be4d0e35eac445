import { Color, DoubleSide, MeshLambertMaterial, MeshStandardMaterial, type Texture } from 'three';
import type { Quality } from '../player/quality';
import { patchMaterial } from './patchMaterial';
import { OUTER_MUSCLE_GLSL } from './shaders/tissueColor.glsl';
import { paletteUniforms } from './tissueMaterials';

/** Lays the fibers' relief on the sheet, in the directions in which its `uv` run on the screen. */
const RELIEF = /* glsl */ `
  vec3 dx = dFdx(-vViewPosition);
  vec3 dy = dFdy(-vViewPosition);
  vec2 du = dFdx(vFold);
  vec2 dv = dFdy(vFold);
  vec3 over = normalize(dx * dv.y - dy * du.y + 1e-9);
  vec3 along = normalize(dy * du.x - dx * dv.x + 1e-9);
  vec2 slope = fibers.xy * 0.45;
  normal = normalize(normal - slope.x * over - slope.y * along);`;

/**
 * The outside of the stomach for a sheet that is no part of the wall: the same fibers and colors as the wall's own outer
 * surface past the junction. The sheet's `uv` are cm along and across its fibers.
 */
export function foldMaterial(muscle: Texture, quality: Quality): MeshStandardMaterial | MeshLambertMaterial {
  const plain = quality === 'software';
  const material = plain
    ? // The wall's own lights are brighter there than those of models.
      new MeshLambertMaterial({ side: DoubleSide, color: new Color(1.3, 1.3, 1.3) })
    : new MeshStandardMaterial({ side: DoubleSide, roughness: 0.43 });
  return patchMaterial(material, {
    key: `fold-${quality}`,
    uniforms: { uMuscleDetail: { value: muscle }, ...paletteUniforms() },
    vertex: {
      head: 'varying vec2 vFold;',
      replace: { '#include <begin_vertex>': '#include <begin_vertex>\nvFold = uv;' },
    },
    fragment: {
      head: `varying vec2 vFold;${OUTER_MUSCLE_GLSL}`,
      replace: {
        '#include <color_fragment>': /* glsl */ `
          vec3 fibers = detail(uMuscleDetail, vFold * vec2(0.36, 0.07));
          diffuseColor.rgb *= outerMuscle(fibers.z, 1.0);`,
        ...(!plain && { '#include <normal_fragment_maps>': RELIEF }),
      },
    },
  });
}

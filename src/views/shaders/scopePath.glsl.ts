import { PATH_SAMPLES, PATH_SPACING_CM } from '../../scene/scopePath';
import { SCOPE_LENGTH_CM } from '../scopeLength';

/** Bends the straight endoscope along its path: three rows of samples hold position, direction and the patient's right. */
export const SCOPE_VERTEX_HEAD = /* glsl */ `
attribute float _along;
uniform sampler2D uPath;
varying float vAlongCm;
void scopeFrame(float cm, out vec3 at, out vec3 along, out vec3 right) {
  float x = clamp(cm / ${PATH_SPACING_CM.toFixed(4)}, 0.0, ${(PATH_SAMPLES - 1.001).toFixed(3)});
  int i = int(x);
  float u = fract(x);
  at = mix(texelFetch(uPath, ivec2(i, 0), 0).xyz, texelFetch(uPath, ivec2(i + 1, 0), 0).xyz, u);
  along = normalize(mix(texelFetch(uPath, ivec2(i, 1), 0).xyz, texelFetch(uPath, ivec2(i + 1, 1), 0).xyz, u));
  right = normalize(mix(texelFetch(uPath, ivec2(i, 2), 0).xyz, texelFetch(uPath, ivec2(i + 1, 2), 0).xyz, u));
}`;

export const SCOPE_NORMAL = /* glsl */ `
vAlongCm = _along * ${SCOPE_LENGTH_CM.toFixed(1)};
vec3 pathAt;
vec3 pathAlong;
vec3 pathRight;
scopeFrame(vAlongCm, pathAt, pathAlong, pathRight);
vec3 pathFront = cross(pathRight, pathAlong);
vec3 objectNormal = -pathRight * normal.x - pathAlong * normal.y + pathFront * normal.z;`;

export const SCOPE_POSITION = /* glsl */ `
vec3 transformed = pathAt - pathRight * position.x + pathFront * position.z
  - pathAlong * (position.y - vAlongCm);`;

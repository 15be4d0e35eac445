import { PATH_SAMPLES, PATH_SPACING_CM } from '../../scene/scopePath';
import { SCOPE_LENGTH_CM } from '../scopeLength';

/**
 * Bends the straight endoscope along its path: three rows of samples hold position, direction and the patient's right.
 * Between two samples it runs on the cubic that leaves and arrives in their directions, so that no sample shows.
 */
export const SCOPE_VERTEX_HEAD = /* glsl */ `
attribute float _along;
uniform sampler2D uPath;
varying float vAlongCm;
void scopeFrame(float cm, out vec3 at, out vec3 along, out vec3 right) {
  float x = clamp(cm / ${PATH_SPACING_CM.toFixed(4)}, 0.0, ${(PATH_SAMPLES - 1.001).toFixed(3)});
  int i = int(x);
  float u = x - float(i);
  vec3 p0 = texelFetch(uPath, ivec2(i, 0), 0).xyz;
  vec3 p1 = texelFetch(uPath, ivec2(i + 1, 0), 0).xyz;
  vec3 back0 = texelFetch(uPath, ivec2(i, 1), 0).xyz * ${(-PATH_SPACING_CM).toFixed(4)};
  vec3 back1 = texelFetch(uPath, ivec2(i + 1, 1), 0).xyz * ${(-PATH_SPACING_CM).toFixed(4)};
  vec3 bow = 2.0 * (p0 - p1) + back0 + back1;
  vec3 swing = 3.0 * (p1 - p0) - 2.0 * back0 - back1;
  at = p0 + u * (back0 + u * (swing + u * bow));
  along = -normalize(back0 + u * (2.0 * swing + 3.0 * u * bow));
  right = mix(texelFetch(uPath, ivec2(i, 2), 0).xyz, texelFetch(uPath, ivec2(i + 1, 2), 0).xyz, u);
  right = normalize(right - along * dot(right, along));
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

/** Fades the shaft from where it leaves the picture: `uFade` holds where that begins and ends, cm from the tip. */
export const SCOPE_FADE_HEAD = /* glsl */ `
varying float vAlongCm;
uniform vec2 uFade;`;
export const SCOPE_FADE = /* glsl */ `
#include <color_fragment>
diffuseColor.a *= 1.0 - smoothstep(uFade.x, uFade.y, vAlongCm);
if (diffuseColor.a < 0.004) discard;`;

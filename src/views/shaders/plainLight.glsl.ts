import { Color, Vector3 } from 'three';
import { PLATE_LIGHTS, PLATE_SKY } from '../lights';

const vec3 = (x: number, y: number, z: number): string =>
  `vec3(${[x, y, z].map((n) => n.toFixed(4)).join(', ')})`;
/** What a diffuse surface gives back of a light: three divides by pi as well. */
const given = (color: string, intensity: number): string => {
  const { r, g, b } = new Color(color).multiplyScalar(intensity / Math.PI);
  return vec3(r, g, b);
};
const direction = (position: readonly [number, number, number]): string => {
  const { x, y, z } = new Vector3(...position).normalize();
  return vec3(x, y, z);
};

/**
 * The plate's lights, reckoned once a vertex: a processor draws some three thousand vertices and half a million pixels.
 * The lights turn with the camera, so their directions in the eye's space are fixed. Shade and warmth as in
 * `tissueLight.glsl.ts`, for the red of tissue. Wants `objectNormal` and `transformed`.
 */
export const PLAIN_LIGHT_GLSL = /* glsl */ `
vec3 eyeNormal = normalize(normalMatrix * objectNormal);
vec3 toEye = normalize(-(modelViewMatrix * vec4(transformed, 1.0)).xyz);
vLit = mix(${given(PLATE_SKY.ground, PLATE_SKY.intensity)}, ${given(PLATE_SKY.sky, PLATE_SKY.intensity)}, 0.5 + 0.5 * objectNormal.y);
${PLATE_LIGHTS.map(
  ({ color, intensity, position }) =>
    `vLit += ${given(color, intensity)} * max(0.0, dot(eyeNormal, ${direction(position)}));`,
).join('\n')}
vLit *= pow(vec3(max(vShade, 0.0001)), vec3(0.85, 1.1, 1.15));
vLit += vec3(0.25, 0.12, 0.1) * pow(1.0 - abs(dot(eyeNormal, toEye)), 3.0) * vShade;`;

/** Relief is not lit here but drawn: slopes toward the light are brighter. */
export const PLAIN_COLOR_GLSL = /* glsl */ `
outgoingLight = diffuseColor.rgb * vLit * (1.0 + dot(slope, vec2(-0.35, -0.35)));
#include <opaque_fragment>`;

import { Color } from 'three';
import { FALLOFF, GUIDE_COLOR, GUIDE_INTENSITY } from '../scope/scopeLights';

/**
 * The light of the endoscope's own guides, for a processor: both as one light at the lens, whose light is reckoned for
 * each pixel, because it falls off within a few millimeters.
 */
export const GUIDE_NORMAL_GLSL = /* glsl */ `
vLit = normalMatrix * objectNormal;
vEye = (modelViewMatrix * vec4(transformed, 1.0)).xyz;`;

const { r, g, b } = new Color(GUIDE_COLOR).multiplyScalar((2 * GUIDE_INTENSITY) / Math.PI);

export const GUIDE_LIGHT_GLSL = /* glsl */ `
vec3 toEye = normalize(-vEye);
vec3 side = normalize(vLit);
side *= sign(dot(side, toEye));
side = normalize(side - slope.x * vRound - slope.y * vAlong);
float facing = max(0.0, dot(side, toEye));
float falling = vShade * pow(dot(vEye, vEye) + 0.04, ${(-FALLOFF / 2).toFixed(3)});
float glint = pow(facing, 60.0) * gloss * 0.22;
outgoingLight = vec3(${[r, g, b].map((n) => n.toFixed(4)).join(', ')}) * falling * (diffuseColor.rgb * facing + glint)
  + diffuseColor.rgb * vec3(0.095, 0.06, 0.05) * vShade;
#include <opaque_fragment>`;

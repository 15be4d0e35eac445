import { WALL_FIELD_GLSL } from './wallField.glsl';

/** Places the fluid patch in the lumen between two depths; a bolus is rounded, a column level on top. */
export const FLUID_VERTEX_HEAD = /* glsl */ `
attribute vec4 _organ;
/** top and bottom depth, widest radius, rounded */
uniform vec4 uFluid;
${WALL_FIELD_GLSL}`;

/** Sides face outward, the ends along the organ; between them the shading rounds off, as a meniscus does. */
export const FLUID_NORMAL = /* glsl */ `
float fluidS = mix(uFluid.x, uFluid.y, _organ.x);
float fluidTheta = _organ.y * 6.28318530718;
float q = 2.0 * _organ.x - 1.0;
float shape = uFluid.z * mix(1.0, sqrt(max(0.0, 1.0 - q * q)), uFluid.w);
// A bolus within a column lies a little inside it, so that the two do not fight for the same surface.
float fluidRadius = max(0.0, min(lumenAt(fluidS, fluidTheta) * mix(0.96, 0.91, uFluid.w), shape)) * _organ.z
  * smoothstep(0.0, 0.14, 1.0 - _organ.x);
vec2 fluidUv = fieldUv(fluidS, fluidTheta);
vec3 fluidOut = normalize(texture(uDirections, vec3(fluidUv, 0.0)).xyz);
vec3 fluidAlong = normalize(centerAt(fluidS + 0.2) - centerAt(fluidS - 0.2));
vec3 objectNormal = _organ.z > 0.5
  ? normalize(fluidOut + uFluid.w * q * fluidAlong)
  : fluidAlong * (q > 0.0 ? 1.0 : -1.0);`;

export const FLUID_VERTEX = /* glsl */ `
vec3 transformed = centerAt(fluidS) + fluidOut * fluidRadius;`;

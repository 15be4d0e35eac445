import { COLUMN_DENSITY, GRID_COLUMNS, GRID_ROWS } from '../../organ/grid';
import { PATCH_END_CM } from '../../organ/stomach';
import { CENTER_STEP_CM } from '../wallTextures';

const float = (x: number): string => (Number.isInteger(x) ? `${x}.0` : String(x));

/**
 * Looks the wall up in the sampled field and places a point of it. This knows how to read the textures, nothing about
 * anatomy: radii, thicknesses and directions come from the organ model on the CPU.
 */
export const WALL_FIELD_GLSL = /* glsl */ `
uniform sampler2D uCenters;
uniform sampler2DArray uDirections;
uniform sampler2DArray uField;
uniform vec4 uWarpDepth;
uniform vec4 uWarpShare;
uniform float uWorkTheta;

float shareOfDepth(float s) {
  return s < uWarpDepth.y
    ? mix(uWarpShare.x, uWarpShare.y, (s - uWarpDepth.x) / (uWarpDepth.y - uWarpDepth.x))
    : s < uWarpDepth.z
    ? mix(uWarpShare.y, uWarpShare.z, (s - uWarpDepth.y) / (uWarpDepth.z - uWarpDepth.y))
    : mix(uWarpShare.z, uWarpShare.w, (s - uWarpDepth.z) / (uWarpDepth.w - uWarpDepth.z));
}

vec2 fieldUv(float s, float theta) {
  float relative = theta - uWorkTheta;
  float column = 0.5 + (relative + ${float(COLUMN_DENSITY)} * sin(relative)) / 6.28318530718;
  return vec2(
    column + ${float(0.5 / GRID_COLUMNS)},
    (shareOfDepth(s) * ${float(GRID_ROWS - 1)} + 0.5) / ${float(GRID_ROWS)}
  );
}

vec3 centerAt(float s) {
  float x = clamp(s, 0.0, ${float(PATCH_END_CM)}) / ${float(CENTER_STEP_CM)};
  int i = int(x);
  return mix(texelFetch(uCenters, ivec2(i, 0), 0).xyz, texelFetch(uCenters, ivec2(i + 1, 0), 0).xyz, fract(x));
}

/** Point on a boundary; boundary 0 is the luminal surface, 7 the outer one. */
vec3 wallPoint(float s, float theta, float boundary) {
  vec2 uv = fieldUv(s, theta);
  vec4 a = texture(uField, vec3(uv, 0.0));
  vec4 b = texture(uField, vec3(uv, 1.0));
  float adventitia = texture(uField, vec3(uv, 2.0)).x;
  float depth = -a.y
    + a.z * clamp(boundary, 0.0, 1.0)
    + a.w * clamp(boundary - 1.0, 0.0, 1.0)
    + dot(b, clamp(vec4(boundary) - vec4(2.0, 3.0, 4.0, 5.0), 0.0, 1.0))
    + adventitia * clamp(boundary - 6.0, 0.0, 1.0);
  return centerAt(s)
    + normalize(texture(uDirections, vec3(uv, 0.0)).xyz) * a.x
    + normalize(texture(uDirections, vec3(uv, 1.0)).xyz) * depth;
}

/** Radius of the free lumen. */
float lumenAt(float s, float theta) {
  vec4 a = texture(uField, vec3(fieldUv(s, theta), 0.0));
  return a.x - a.y;
}

/** light on the luminal surface, light in the tunnel */
vec4 wallLight(float s, float theta) {
  return texture(uField, vec3(fieldUv(s, theta), 3.0));
}

/** adventitia, dye, open, bare */
vec4 wallLook(float s, float theta) {
  return texture(uField, vec3(fieldUv(s, theta), 2.0));
}
`;

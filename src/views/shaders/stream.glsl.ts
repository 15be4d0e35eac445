import { WALL_FIELD_GLSL } from './wallField.glsl';

/** Places what is being swallowed: at each depth as wide as it fills the lumen, and never wider than the lumen is. */
export const STREAM_VERTEX_HEAD = /* glsl */ `
/** share of the length, share of the round, 1 at the side and 0 on the axis */
attribute vec3 _stream;
uniform sampler2D uFilled;
/** depth of the first value, step, count, end of the drawn length */
uniform vec4 uFilledAt;
${WALL_FIELD_GLSL}
float filledAt(float s) {
  float x = (s - uFilledAt.x) / uFilledAt.y;
  if (x <= -1.0 || x >= uFilledAt.z) return 0.0;
  int i = int(floor(x));
  float a = i < 0 ? 0.0 : texelFetch(uFilled, ivec2(i, 0), 0).x;
  float b = float(i + 1) >= uFilledAt.z ? 0.0 : texelFetch(uFilled, ivec2(i + 1, 0), 0).x;
  return mix(a, b, x - floor(x));
}
float streamRadius(float s, float theta) {
  return min(filledAt(s), lumenAt(s, theta) * 0.95);
}`;

export const STREAM_NORMAL = /* glsl */ `
float streamS = mix(uFilledAt.x, uFilledAt.w, _stream.x);
float streamTheta = _stream.y * 6.28318530718;
float streamR = streamRadius(streamS, streamTheta) * _stream.z;
vec3 streamOut = normalize(texture(uDirections, vec3(fieldUv(streamS, streamTheta), 0.0)).xyz);
vec3 streamAlong = normalize(centerAt(streamS + 0.2) - centerAt(streamS - 0.2));
float widens = (streamRadius(streamS + 0.12, streamTheta) - streamRadius(streamS - 0.12, streamTheta)) / 0.24;
vec3 objectNormal = normalize(streamOut - clamp(widens, -4.0, 4.0) * streamAlong);`;

export const STREAM_VERTEX = /* glsl */ `
vec3 transformed = centerAt(streamS) + streamOut * streamR;`;

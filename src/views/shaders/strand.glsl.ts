import { WALL_FIELD_GLSL } from './wallField.glsl';

/**
 * Things that span the tunnel between its roof and its floor: placed by the wall field, so that they follow whatever
 * the tunnel does. `_span`: depth, direction beside the work line, share of the way from roof to floor, side.
 */
export const SPAN_VERTEX_HEAD = /* glsl */ `
attribute vec4 _span;
uniform vec2 uTunnelArc;
varying float vSpan;
varying float vHidden;
${WALL_FIELD_GLSL}

/** Direction of the spanning thing; what stands where the wedge has been taken out is not drawn. */
float spanTheta(float beside) {
  float theta = uWorkTheta + beside;
  float within = mod(theta - uTunnelArc.x, 6.28318530718);
  vHidden = step(uTunnelArc.y - uTunnelArc.x, within);
  return theta;
}`;

/** A ribbon that turns its broad side to the eye. `uLeastWidth`: half of it, as a share of half the picture's height. */
export const STRAND_NORMAL = /* glsl */ `
float theta = spanTheta(_span.y);
float u = _span.z;
float slant = _strand.z;
vec3 root = wallPoint(_span.x, theta, 2.0);
vec3 foot = wallPoint(_span.x + slant, theta, 3.0);
vec3 span = foot - root;
float gap = length(span);
// Two stumps draw back to roof and floor as the strand gives way.
float kept = mix(0.5, 0.07, min(_strand.x, 1.0)) * (1.0 - clamp(_strand.x - 1.0, 0.0, 1.0));
float along = u < 0.5 ? u * 2.0 * kept : 1.0 - (1.0 - u) * 2.0 * kept;
vec3 way = span / max(gap, 1e-4);
vec3 toEye = cameraPosition - (modelMatrix * vec4(root + span * along, 1.0)).xyz;
vec3 eye = normalize(toEye);
vec3 broad = normalize(cross(way, eye) + vec3(1e-5));
float sag = sin(along * 3.14159265) * _strand.y * smoothstep(0.05, 0.5, gap);
float width = 0.0095 * (0.55 + 0.45 * abs(2.0 * along - 1.0)) * smoothstep(0.05, 0.14, gap) * (1.0 - clamp(_strand.x - 1.0, 0.0, 1.0));
// Right before the lens there are none: the hood has pushed through them. Until it ends one is never thinner than the
// picture can draw.
float near = smoothstep(0.8, 1.9, length(toEye));
width = max(width * near, uLeastWidth * length(toEye) / projectionMatrix[1][1]) * step(0.001, width) * step(0.3, near);
vec3 strandPoint = root + span * along + normalize(vec3(0.3, 1.0, 0.2)) * sag + broad * _span.w * width;
vSpan = along;
vec3 objectNormal = eye;`;

/** A tube from roof to floor; `_span.w` is the angle round it. */
export const VESSEL_NORMAL = /* glsl */ `
float theta = spanTheta(_span.y);
float u = _span.z;
vec3 root = wallPoint(_span.x + 0.1, theta, 2.0);
vec3 foot = wallPoint(_span.x - 0.1, theta + 0.05, 3.0);
float gap = length(foot - root);
vec3 span = foot - root;
vec3 outward = normalize(wallPoint(_span.x - 0.1, theta + 0.05, 7.0) - foot);
float kept = mix(0.5, 0.16, uVessel.y);
float along = u < 0.5 ? u * 2.0 * kept : 1.0 - (1.0 - u) * 2.0 * kept;
vec3 way = span / max(gap, 1e-4);
vec3 side = normalize(cross(way, vec3(0.0, 0.0, 1.0)));
vec3 front = cross(side, way);
// Full of blood it is as thick as a matchstick; closed, a pale thread, thinnest where the jaws have held it.
float held = exp(-pow((along - 0.5) / 0.22, 2.0));
float radius = mix(0.1, 0.032, uVessel.x) * (1.0 - 0.55 * held * uVessel.x) * (1.0 + 0.35 * pow(abs(2.0 * along - 1.0), 3.0));
radius *= smoothstep(0.03, 0.2, gap);
// The ends of a parted vessel close to a tip.
radius *= mix(1.0, sqrt(clamp((u < 0.5 ? 0.5 - u : u - 0.5) * 8.0, 0.0, 1.0)), uVessel.y);
vec3 round = side * cos(_span.w) + front * sin(_span.w);
// It comes out of the roof and dives into the muscle: no end of a tube lies open.
float dive = 0.3 * smoothstep(0.7, 1.0, along) - 0.06 * smoothstep(0.25, 0.0, along);
vec3 strandPoint = root + span * along + vec3(0.0, 0.09, 0.0) * sin(along * 3.14159265) + outward * dive + round * radius;
vSpan = along;
vec3 objectNormal = round;`;

export const SPAN_POSITION = 'vec3 transformed = strandPoint;';

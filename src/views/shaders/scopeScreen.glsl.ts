/**
 * From the lens to the screen. Exposure follows the brightness of the whole picture, read from its smallest copies, so
 * that it depends on the instant alone.
 */
export const SCREEN_VERTEX = /* glsl */ `
uniform sampler2D uPicture;
uniform vec2 uHalf;
out vec2 vImage;
flat out float vExposure;

void main() {
  vImage = position.xy * uHalf;
  float level = max(0.0, floor(log2(float(max(textureSize(uPicture, 0).x, textureSize(uPicture, 0).y)))) - 2.0);
  float metered = 0.0;
  float weights = 0.0;
  for (int i = 0; i < 25; i++) {
    vec2 at = vec2(float(i % 5), float(i / 5)) / 4.0;
    // The middle counts most; what is very bright counts as white only.
    float weight = 1.0 - 0.6 * length(at - 0.5);
    vec3 c = textureLod(uPicture, mix(vec2(0.14), vec2(0.86), at), level).rgb;
    metered += weight * min(dot(c, vec3(0.3, 0.59, 0.11)), 0.8);
    weights += weight;
  }
  metered /= weights;
  vExposure = clamp(pow(0.36 / max(metered, 1e-4), 0.8), 0.18, 14.0);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`;

export const SCREEN_FRAGMENT = /* glsl */ `
uniform sampler2D uPicture;
uniform sampler2D uDepth;
uniform sampler2D uGrain;
uniform vec2 uGrainAt;
uniform vec2 uTexel;
uniform vec3 uMask;
uniform vec2 uDepths;
uniform float uWater;
uniform float uWaterAt;
uniform float uBlood;
uniform sampler2D uDrops;
uniform float uFilled;
uniform float uPixel;
in vec2 vImage;
flat in float vExposure;
out vec4 pc_fragColor;
#define gl_FragColor pc_fragColor

vec3 pictureAt(vec2 uv) {
  return textureLod(uPicture, uv, 0.0).rgb;
}

#ifdef FOCUS
/** Distance in cm as the lens measures it. */
float distanceAt(vec2 uv) {
  float z = textureLod(uDepth, uv, 0.0).x * 2.0 - 1.0;
  return 2.0 * uDepths.x * uDepths.y / (uDepths.y + uDepths.x - z * (uDepths.y - uDepths.x));
}

/** A fixed focus holds what lies between half a centimeter and six; before and behind it softens. */
vec3 focused(vec2 uv) {
  float away = distanceAt(uv);
  float blur = 0.009 * smoothstep(5.0, 22.0, away) + 0.014 * (1.0 - smoothstep(0.22, 0.6, away));
  vec3 sum = pictureAt(uv);
  if (blur < 0.0006) return sum;
  float count = 1.0;
  for (int i = 0; i < 12; i++) {
    float angle = float(i) * 2.39996;
    vec2 at = uv + sqrt((float(i) + 0.5) / 12.0) * blur * vec2(cos(angle), sin(angle) * uTexel.y / uTexel.x);
    sum += pictureAt(at);
    count += 1.0;
  }
  return sum / count;
}
#else
vec3 focused(vec2 uv) {
  return pictureAt(uv);
}
#endif

/** Blood before the lens: what lies behind it is seen dimly and red through drifts of it, at last not at all. */
vec3 throughBlood(vec3 light, vec2 uv) {
  float drift = 0.5 + 0.28 * sin(uv.x * 6.3 + 2.1 * sin(uv.y * 4.1 + 0.7)) + 0.22 * sin(uv.y * 7.7 - 1.9 * sin(uv.x * 5.2 + 2.0));
  float thick = clamp(uBlood * (0.2 + 0.75 * drift) + 0.55 * uBlood * uBlood, 0.0, 1.0);
  // The smaller copies of the picture are its blurred ones.
  vec3 dim = textureLod(uPicture, uv, 5.0 * uBlood).rgb;
  vec3 behind = mix(light, dim, min(1.0, 1.6 * uBlood)) * exp(-thick * vec3(1.1, 4.2, 3.8));
  float lit = dot(textureLod(uPicture, uv, 7.0).rgb, vec3(0.3, 0.59, 0.11));
  return mix(behind, vec3(0.3, 0.012, 0.02) * (0.25 + 1.1 * min(lit, 0.5)) * mix(0.4, 1.15, drift), thick * 0.82);
}

void main() {
  vec2 a = abs(vImage);
  float inside = min(min(uMask.x - a.x, uMask.y - a.y), (uMask.x + uMask.y - uMask.z - a.x - a.y) * 0.7071);
  float seen = clamp(inside / uPixel + 0.5, 0.0, 1.0);
  vec2 uv = vImage / uMask.xy * 0.5 + 0.5;
  float drop = 0.0;
  if (uWater > 0.001) {
    vec4 drops = texture(uDrops, uv);
    drop = drops.b * smoothstep(0.0, 0.5, uWater);
    // While the jet runs, a film of water flows over the lens from the nozzle; afterwards drops hang on it.
    float film = smoothstep(0.45, 1.0, uWater);
    vec2 flow = vec2(
      sin(uv.y * 21.0 + uWaterAt * 9.0 + 3.0 * sin(uv.x * 7.0)),
      sin(uv.x * 17.0 - uWaterAt * 11.0 + 2.0 * sin(uv.y * 9.0 + 1.0))
    );
    uv += (drops.rg - 0.5) * 0.17 * drop + flow * 0.011 * film;
  }
  vec3 light = seen > 0.0 ? focused(uv) : vec3(0.0);
  light *= 1.0 + 0.25 * drop;
  if (uBlood > 0.0) light = throughBlood(light, uv);
  float radius = length(vImage);
  light *= vExposure * mix(1.0, 0.42, smoothstep(0.45, 1.5, radius));
  vec2 grain = texture(uGrain, gl_FragCoord.xy / 128.0 + uGrainAt).rg - 0.5;
  light += light * grain.x * 0.16 + grain.y * 0.006;
  gl_FragColor = vec4(max(light, 0.0), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  // Round the small view a dark rim, as a lens has.
  float rim = mix(clamp((inside + 0.045) / uPixel, 0.0, 1.0), 1.0, uFilled);
  gl_FragColor.rgb *= seen;
  gl_FragColor = vec4(gl_FragColor.rgb * rim, rim);
}`;

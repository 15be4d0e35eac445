import { DEPTH } from '../../organ/esophagus';

const EGJ = DEPTH.egj.toFixed(1);

/** The organ's outside, for whatever shows it: muscle under its thin sheath. */
export const OUTER_MUSCLE_GLSL = /* glsl */ `
uniform vec3 uCircular;
uniform vec3 uLongitudinal;
uniform vec3 uAdventitia;
uniform sampler2D uMuscleDetail;

/** slope in xy, tone in z, which is 0.5 on average */
vec3 detail(sampler2D map, vec2 uv) {
  vec3 d = texture2D(map, uv).rgb;
  return vec3(d.xy * 2.0 - 1.0, d.z);
}

/** tone of the fibers; stomach 0 on the esophagus to 1 on the stomach */
vec3 outerMuscle(float tone, float stomach) {
  vec3 muscle = mix(uLongitudinal, uCircular, mix(0.5, 0.66, stomach)) * (0.45 + 0.95 * tone);
  return mix(muscle, uAdventitia * vec3(1.0, 0.8, 0.74), 0.2 + 0.16 * tone);
}
`;

/**
 * Color, relief and wetness of the tissue, from layer colors and baked tiling detail: nothing is computed as noise per
 * pixel. A detail texture holds in r and g the slope of its relief (128 flat), in b its tone. Every function below
 * returns the color and leaves `slope` (round the lumen, along it) and `gloss` (0 dull to 1 wet) behind.
 */
export const TISSUE_COLOR_GLSL = /* glsl */ `
${OUTER_MUSCLE_GLSL}
uniform vec3 uMucosa;
uniform vec3 uSubmucosa;
uniform vec3 uSubmucosaBlue;
uniform sampler2D uMucosaDetail;
uniform sampler2D uGastricDetail;
uniform sampler2D uAreolarDetail;
uniform sampler2D uBundlesDetail;

/** Where the tunnel's walls are stained: depth, reach, amount. */
uniform vec3 uStain;
/** Depths round the entry. */
uniform vec2 uEntry;

vec2 slope;
float gloss;

const float TURN = 6.28318530718;

/** Depth of the scalloped line where squamous mucosa ends and columnar begins. */
float zLineAt(float theta) {
  return ${EGJ} + 0.2 * sin(theta * 7.0) + 0.13 * sin(theta * 13.0 + 1.3) + 0.06 * sin(theta * 29.0 + 0.4);
}

/** What is open below the entry is a tear. */
bool torn(vec2 organ, vec4 look) {
  return look.z > 0.0 && organ.x > uEntry.y;
}

/** Round a tear the tissue is red, at its lips dark. */
vec3 reddened(vec3 c, vec4 look) {
  vec3 sore = c * mix(vec3(1.0), vec3(0.88, 0.4, 0.4), smoothstep(0.0, 0.36, look.z));
  return mix(sore, vec3(0.5, 0.05, 0.06), 0.7 * smoothstep(0.36, 0.48, look.z));
}

vec3 lumenColor(vec2 organ, vec4 look) {
  float turns = organ.y / TURN;
  vec3 fine = detail(uMucosaDetail, vec2(turns * 4.0, organ.x * 0.26));
  // Toward the junction the vessels run as a palisade: many, fine, along the organ.
  vec3 palisade = detail(uMucosaDetail, vec2(turns * 8.0 + 0.37, organ.x * 0.12));
  float low = smoothstep(35.0, 38.5, organ.x);
  float vessel = smoothstep(0.57, 0.4, fine.z) * 0.75 + smoothstep(0.57, 0.42, palisade.z) * (0.2 + 0.5 * low);
  vec3 squamous = uMucosa * (0.3 + 1.2 * fine.z);
  squamous = mix(squamous, vec3(0.5, 0.09, 0.11), min(vessel, 1.0) * 0.5);

  vec3 cobbles = detail(uGastricDetail, vec2(turns * 18.0, organ.x * 0.66));
  vec3 broad = detail(uMucosaDetail, vec2(turns * 5.0, organ.x * 0.16));
  vec3 columnar = uMucosa * vec3(0.92, 0.62, 0.58) * (0.74 + 0.45 * cobbles.z);
  columnar = mix(columnar, vec3(0.42, 0.06, 0.07), smoothstep(0.57, 0.42, broad.z) * 0.28);

  float zLine = smoothstep(-0.05, 0.05, organ.x - zLineAt(organ.y));
  slope = mix(fine.xy * 1.6, cobbles.xy * 0.17 + broad.xy * 0.8, zLine);
  gloss = mix(0.75, 0.78, zLine);
  vec3 c = mix(squamous, columnar, zLine);
  // Blue shines through the lifted mucosa.
  c = mix(c, uSubmucosaBlue * (0.5 + 0.6 * fine.z) + vec3(0.06, 0.0, 0.0), look.y * 0.6);
  if (torn(organ, look)) return reddened(c, look);
  // The cut edge of the mucosa is a thin red line.
  return mix(c, vec3(0.66, 0.16, 0.15), smoothstep(0.36, 0.48, look.z) * 0.35);
}

/** Fine vessels cross the submucosa; past the junction they are larger. */
vec3 withVessels(vec3 ground, vec2 organ) {
  float small = smoothstep(0.56, 0.4, detail(uMucosaDetail, vec2(organ.y * 1.3 + 0.21, organ.x * 0.2)).z);
  float large = smoothstep(0.58, 0.44, detail(uMucosaDetail, vec2(organ.y * 0.45 + 0.4, organ.x * 0.075)).z);
  float beyond = smoothstep(${EGJ} - 0.4, ${EGJ} + 0.8, organ.x);
  return mix(ground, vec3(0.5, 0.07, 0.12), clamp(small * 0.42 + large * (0.16 + 0.5 * beyond), 0.0, 0.75));
}

/** Blood on a wall of the tunnel, thicker in the web's meshes and toward its source. */
vec3 stained(vec3 c, vec2 organ, float web) {
  if (uStain.z <= 0.0) return c;
  float near = 1.0 - abs(organ.x - uStain.x) / uStain.y;
  float wet = uStain.z * smoothstep(0.0, 0.8, near + 0.7 * (0.5 - web) * step(0.0, near));
  gloss = mix(gloss, 0.95, wet);
  return mix(c, vec3(0.15, 0.008, 0.014), 0.8 * wet);
}

vec3 tunnelRoofColor(vec2 organ, vec4 look) {
  vec3 web = detail(uAreolarDetail, vec2(organ.y * 0.9, organ.x * 0.5));
  slope = web.xy;
  gloss = 0.8;
  vec3 ground = mix(uSubmucosa * 0.86, uSubmucosaBlue * 0.82, look.y);
  ground += (mix(uSubmucosa, vec3(0.93, 0.97, 1.0), look.y) - ground) * smoothstep(0.4, 0.8, web.z) * 0.85;
  vec3 c = stained(withVessels(ground, organ), organ, web.z);
  return torn(organ, look) ? reddened(c, look) : c;
}

/** Circular muscle seen from the lumen's side: fibers run round. */
vec3 circularColor(vec2 organ) {
  vec3 fibers = detail(uMuscleDetail, vec2(organ.x * 0.75, organ.y * 0.3));
  slope = fibers.yx * 0.9;
  gloss = 0.7;
  return uCircular * (0.5 + fibers.z);
}

/** Longitudinal muscle: fibers run along. */
vec3 longitudinalColor(vec2 organ) {
  vec3 fibers = detail(uMuscleDetail, vec2(organ.y * 1.1, organ.x * 0.22));
  slope = fibers.xy * 0.9;
  gloss = 0.7;
  return uLongitudinal * (0.55 + 1.15 * fibers.z);
}

vec3 tunnelFloorColor(vec2 organ, vec4 look) {
  vec3 web = detail(uAreolarDetail, vec2(organ.y * 0.8, organ.x * 0.45));
  vec3 lengthwise = longitudinalColor(organ) * 1.12;
  vec2 lengthwiseSlope = slope;
  vec3 muscle = circularColor(organ);
  // A thin veil of submucosa lies on the circular muscle. Under the entry lies what is left of the injected cushion:
  // the muscle is not touched there.
  vec3 veil = withVessels(mix(uSubmucosa, uSubmucosaBlue, look.y) * (0.8 + 0.35 * web.z), organ + vec2(0.37, 0.13));
  float cushion = torn(organ, look) ? 0.0 : smoothstep(0.0, 0.14, look.z);
  float veiled = mix(0.1 + 0.45 * smoothstep(0.42, 0.8, web.z), 0.85, cushion);
  muscle = mix(muscle, veil, veiled);
  slope = mix(slope, web.xy, veiled);
  float bare = smoothstep(0.45, 0.8, look.w);
  slope = mix(slope, lengthwiseSlope, bare);
  vec3 c = mix(muscle, lengthwise, bare);
  float edge = smoothstep(0.08, 0.35, look.w) * (1.0 - smoothstep(0.5, 0.85, look.w));
  // The cut ends are pale, not bloody.
  return stained(mix(c, mix(uCircular, vec3(0.95, 0.76, 0.68), 0.6), edge * 0.5), organ, web.z);
}

vec3 outerColor(vec2 organ, vec4 look) {
  float turns = organ.y / TURN;
  float stomach = smoothstep(${EGJ}, ${EGJ} + 3.0, organ.x);
  vec3 fibers = detail(uMuscleDetail, vec2(turns * 5.0, organ.x * 0.13));
  vec3 broad = detail(uMuscleDetail, vec2(turns * 9.0, organ.x * 0.07));
  fibers = mix(fibers, broad, stomach);
  // Fine vessels on the surface, and the larger ones they come from.
  float fine = smoothstep(0.57, 0.42, detail(uMucosaDetail, vec2(turns * 3.0 + 0.3, organ.x * 0.12)).z);
  float large = smoothstep(0.58, 0.46, detail(uMucosaDetail, vec2(turns + 0.13, organ.x * 0.043 + 0.2)).z);
  slope = fibers.xy * mix(0.8, 0.45, stomach);
  gloss = mix(0.5, 0.8, stomach);
  vec3 c = outerMuscle(fibers.z, stomach);
  return mix(c, vec3(0.36, 0.04, 0.09), max(fine * 0.4, large * 0.55));
}

/** A thin darker line where one layer meets the next, as a draftsman would set it. */
float seam(float within) {
  float width = fwidth(within) * 1.1;
  return smoothstep(0.0, width, within) * smoothstep(0.0, width, 1.0 - within);
}

/**
 * A layer on a face cut through the wall. along runs in the face, cm; across says that the face is a cross-section,
 * where circular fibers are met along their length and longitudinal ones end-on.
 */
vec3 layerOnCut(float along, float layer, vec4 look, bool across) {
  float within = vBoundary - layer;
  slope = vec2(0.0);
  gloss = 0.5;
  vec3 c;
  bool circular = layer < 4.5;
  if (layer < 0.5) {
    vec3 d = detail(uAreolarDetail, vec2(along * 0.9, within * 0.12));
    // Epithelium along the lumen, then lamina propria, then the thin muscularis mucosae.
    c = uMucosa * mix(0.9, 1.06, smoothstep(0.0, 0.35, within)) * (0.92 + 0.16 * d.z);
    c = mix(c, uCircular * 1.25, 0.35 * smoothstep(0.84, 0.94, within));
  } else if (layer < 3.5) {
    vec3 d = detail(uAreolarDetail, vec2(along * 0.8, vBoundary * 0.22));
    c = mix(uSubmucosa, uSubmucosaBlue, look.y * 0.95) * (0.78 + 0.5 * d.z);
    slope = d.yx * 0.7;
  } else if (layer < 5.5 && circular != across) {
    // Fibers met end-on: close-packed bundles.
    vec3 d = detail(uBundlesDetail, vec2(along * 0.62, within * 0.13));
    c = circular ? uCircular * (0.5 + 0.92 * d.z) : uLongitudinal * (0.55 + 0.95 * d.z);
    slope = d.yx * 0.55;
    gloss = 0.65;
  } else if (layer < 5.5) {
    // Fibers met along their length.
    vec3 d = detail(uMuscleDetail, vec2(within * 0.16, along * 0.3));
    c = circular ? uCircular * (0.55 + 0.95 * d.z) : uLongitudinal * (0.62 + 0.9 * d.z);
    slope = d.xy * 0.5;
    gloss = 0.65;
  } else {
    c = uAdventitia;
  }
  return c * mix(0.72, 1.0, seam(within));
}

vec3 cutColor(vec2 organ, float layer, vec4 look) {
  vec3 c = layerOnCut(organ.x, layer, look, false);
  return layer < 1.5 && torn(organ, look) ? reddened(c, look) : c;
}

/** Round the lumen an angle stands for some two centimeters. */
vec3 sectionColor(vec2 organ, float layer, vec4 look) {
  return layerOnCut(organ.y * 2.0, layer, look, true);
}

vec3 submucosaColor(vec2 organ, vec4 look) {
  vec3 web = detail(uAreolarDetail, vec2(organ.y * 0.8, organ.x * 0.45));
  slope = web.xy;
  gloss = 0.6;
  return withVessels(mix(uSubmucosa, uSubmucosaBlue, look.y) * (0.74 + 0.42 * web.z), organ);
}

/** The face of a layer laid bare: 0 mucosa, 1 submucosa, 2 circular, 3 longitudinal muscle, 4 adventitia. */
vec3 sheetColor(vec2 organ, float layer, vec4 look) {
  if (layer < 0.5) {
    // From behind: the thin muscularis mucosae, with the folds of what lies on it.
    vec3 fine = detail(uMuscleDetail, vec2(organ.y * 0.9, organ.x * 0.3));
    slope = fine.xy * 0.5;
    gloss = 0.5;
    return mix(uMucosa, uCircular, 0.28) * (0.55 + 0.85 * fine.z);
  }
  if (layer < 1.5) return submucosaColor(organ, look);
  if (layer < 2.5) {
    vec3 muscle = circularColor(organ);
    vec2 muscleSlope = slope;
    // Where the fibers were cut, what lay on them is seen.
    float bare = smoothstep(0.4, 0.7, look.w);
    vec3 below = submucosaColor(organ, look);
    slope = mix(muscleSlope, slope, bare);
    return mix(muscle, below, bare);
  }
  if (layer < 3.5) return longitudinalColor(organ);
  slope = vec2(0.0);
  gloss = 0.4;
  return uAdventitia * (0.8 + 0.3 * detail(uAreolarDetail, vec2(organ.y * 0.7, organ.x * 0.3)).z);
}
`;

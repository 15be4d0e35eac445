import { DEPTH } from '../../organ/esophagus';

const EGJ = DEPTH.egj.toFixed(1);

/** Colors of the tissue, from layer colors and one small tiling texture: nothing is computed as noise per pixel. */
export const TISSUE_COLOR_GLSL = /* glsl */ `
uniform vec3 uMucosa;
uniform vec3 uSubmucosa;
uniform vec3 uSubmucosaBlue;
uniform vec3 uCircular;
uniform vec3 uLongitudinal;
uniform vec3 uAdventitia;

/** Detail at a scale of about 2.5 cm a tile; x runs round the lumen, y along it. r fibers along y, g vessels, b mottling. */
vec3 detailAt(vec2 organ, float round, float along) {
  return texture2D(uDetail, vec2(organ.y * round / 6.28318530718, organ.x * along)).rgb;
}

/** Fibers running round the lumen: the same streaks turned by a quarter. */
float fibersRound(vec2 organ) {
  return texture2D(uDetail, vec2(organ.x * 0.9, organ.y * 0.32)).r;
}

vec3 lumenColor(vec2 organ, vec4 look) {
  vec3 d = detailAt(organ, 3.0, 0.24);
  // Squamous above, columnar below: the Z-line zigzags at the junction.
  float zLine = ${EGJ} + 0.22 * sin(organ.y * 7.0) + 0.12 * sin(organ.y * 13.0 + 1.3) + 0.2 * (d.b - 0.5);
  float columnar = smoothstep(zLine - 0.06, zLine + 0.06, organ.x);
  vec3 c = mix(uMucosa, uMucosa * vec3(0.93, 0.66, 0.62), columnar);
  c *= 0.9 + 0.2 * d.b;
  c = mix(c, c * vec3(0.88, 0.56, 0.55), d.g * 0.4);
  c = mix(c, mix(c, uSubmucosaBlue, 0.6), look.y * 0.75);
  // The cut edge of the mucosa is pale, then a thin red line.
  float lip = smoothstep(0.26, 0.46, look.z);
  return mix(c, vec3(0.72, 0.26, 0.24), lip * 0.55);
}

vec3 tunnelRoofColor(vec2 organ, vec4 look) {
  vec3 d = detailAt(organ, 5.0, 0.4);
  vec3 c = mix(uSubmucosa, uSubmucosaBlue, look.y);
  c *= 0.86 + 0.22 * d.b;
  return mix(c, c * vec3(0.9, 0.62, 0.66), d.g * 0.5);
}

vec3 circularColor(vec2 organ) {
  return uCircular * (0.55 + 0.85 * fibersRound(organ));
}

vec3 longitudinalColor(vec2 organ) {
  vec3 d = detailAt(organ, 9.0, 0.16);
  return uLongitudinal * (0.6 + 0.95 * d.r);
}

vec3 tunnelFloorColor(vec2 organ, vec4 look) {
  // A veil of submucosa lies on the circular muscle; where the muscle is cut the longitudinal fibers are bare.
  vec3 veil = mix(uSubmucosa, uSubmucosaBlue, look.y);
  // Under the entry lies what is left of the injected cushion: the muscle is not touched there.
  vec3 muscle = mix(circularColor(organ) * 1.1, veil, mix(0.34, 0.85, smoothstep(0.0, 0.14, look.z)));
  vec3 c = mix(muscle, longitudinalColor(organ) * 1.15, smoothstep(0.45, 0.8, look.w));
  float edge = smoothstep(0.08, 0.35, look.w) * (1.0 - smoothstep(0.5, 0.85, look.w));
  // The cut ends are pale, not bloody.
  return mix(c, mix(uCircular, vec3(0.93, 0.72, 0.64), 0.45), edge);
}

vec3 outerColor(vec2 organ, vec4 look) {
  vec3 d = detailAt(organ, 7.0, 0.12);
  float stomach = smoothstep(${EGJ}, ${EGJ} + 3.0, organ.x);
  vec3 muscle = mix(uLongitudinal * 1.25, uCircular * vec3(1.05, 1.25, 1.2), 0.45 + 0.25 * stomach) * (0.78 + 0.42 * d.r);
  vec3 c = mix(muscle, uAdventitia, 0.2 + 0.1 * d.b);
  return mix(c, c * vec3(0.8, 0.55, 0.56), d.g * 0.35);
}

vec3 cutColor(vec2 organ, float layer, vec4 look) {
  vec3 d = texture2D(uDetail, vec2(organ.x * 0.45, layer * 0.37 + vBoundary * 0.21)).rgb;
  if (layer < 0.5) return uMucosa * (0.94 + 0.12 * d.b);
  if (layer < 3.5) return mix(uSubmucosa, uSubmucosaBlue, look.y * 0.95) * (0.92 + 0.16 * d.b);
  if (layer < 4.5) {
    // Circular fibers are met end-on: close dots.
    float dots = 0.5 + 0.5 * sin(organ.x * 52.0) * sin(vBoundary * 26.0 + 0.8 * sin(organ.x * 9.0));
    return uCircular * (0.88 + 0.24 * dots);
  }
  if (layer < 5.5) {
    // Longitudinal fibers are met along their length: fine lines.
    float lines = 0.5 + 0.5 * sin(vBoundary * 40.0 + 0.5 * sin(organ.x * 3.0));
    return uLongitudinal * (0.85 + 0.32 * lines);
  }
  return uAdventitia;
}
`;

import { PATCH_END_CM } from '../../organ/stomach';

/** What the wall's vertices hand to its pixels. */
export const TISSUE_VERTEX_GLSL = /* glsl */ `
varying vec2 vOrgan;
varying float vBoundary;
varying float vLayer;
/** Directions of the surface in the eye's space: round the lumen (across the wall on a cut), and along the organ. */
varying vec3 vRound;
varying vec3 vAlong;
/** Light that reaches the place, 0 to 1. */
varying float vShade;`;

/**
 * Where vertices stand closer than the field's samples, steps shorter than these would show its cells as facets: cm along
 * the organ, radians round it.
 */
const NEAR_STEP = { cm: 0.07, theta: 0.05 } as const;

/**
 * The point of the deformed wall, its tangents and its normal from the points beside it.
 * @param facing 1 away from the lumen, -1 toward it, 0 a cut across the wall. @param start the cut at the wedge's end.
 * @param near for vertices that stand close together.
 */
export function tissueNormal(facing: number, start: boolean, near: boolean): string {
  const round = near ? NEAR_STEP.theta : 0.02;
  const point = /* glsl */ `
    float stepS = organS > ${(PATCH_END_CM - 0.1).toFixed(2)} ? -0.05 : 0.05;
    vec3 organPoint = wallPoint(organS, organTheta, boundary);
    vec3 dS = ${
      near
        ? `wallPoint(organS + ${NEAR_STEP.cm}, organTheta, boundary) - wallPoint(organS - ${NEAR_STEP.cm}, organTheta, boundary)`
        : '(wallPoint(organS + stepS, organTheta, boundary) - organPoint) * sign(stepS)'
    };
    vec3 tangentAlong = normalize(dS);`;
  if (facing !== 0) {
    return /* glsl */ `${point}
      vec3 dT = wallPoint(organS, organTheta + ${round}, boundary) - wallPoint(organS, organTheta - ${round}, boundary);
      vec3 tangentRound = normalize(dT);
      vec3 objectNormal = normalize(cross(dT, dS)) * ${facing.toFixed(1)};`;
  }
  return /* glsl */ `${point}
    vec3 through = wallPoint(organS, organTheta, min(boundary + 0.5, 7.0)) - wallPoint(organS, organTheta, max(boundary - 0.5, 0.0));
    if (dot(through, through) < 1e-10) through = normalize(texture(uDirections, vec3(fieldUv(organS, organTheta), 1.0)).xyz);
    vec3 tangentRound = normalize(through);
    vec3 objectNormal = normalize(cross(dS, through)) * ${start ? '1.0' : '-1.0'};`;
}

/** The face of a cross-section, seen from the mouth: it stands square to the organ. */
export const SECTION_NORMAL_GLSL = /* glsl */ `
    vec3 organPoint = wallPoint(organS, organTheta, boundary);
    vec3 dT = wallPoint(organS, organTheta + 0.02, boundary) - wallPoint(organS, organTheta - 0.02, boundary);
    vec3 through = normalize(texture(uDirections, vec3(fieldUv(organS, organTheta), 1.0)).xyz);
    vec3 tangentRound = through;
    vec3 tangentAlong = normalize(dT);
    vec3 objectNormal = normalize(cross(tangentAlong, through));`;

/** How far round the lumen a vertex stands from the nearer cut face, radians. */
const FROM_CUT = /* glsl */ `
  float fromCut = min(
    abs(mod(organTheta - uCut.x + 3.14159265, 6.2831853) - 3.14159265),
    abs(mod(organTheta - uCut.y + 3.14159265, 6.2831853) - 3.14159265)
  );`;

/**
 * Light that reaches a vertex: sampled with the wall, and let in by the open wedge. The wall opposite the opening sees
 * all of it, the wall just behind its edges sees it slantwise; in the tunnel the light fades away from the cut.
 * @param opened whether there is a wedge: the endoscope's camera sees the organ whole.
 */
export function tissueShade(surface: string, opened: boolean): string {
  const light = surface === 'lumen' || surface === 'lid' || surface === 'sheetIn' ? 'x' : 'y';
  const within = surface.startsWith('tunnel') || light === 'x';
  if (!opened && within) return `vShade = wallLight(organS, organTheta).${light};`;
  if (light === 'x') {
    return /* glsl */ `${FROM_CUT}
      vShade = wallLight(organS, organTheta).x * mix(0.66, 1.0, smoothstep(0.0, 1.3, fromCut));`;
  }
  if (surface === 'tunnelRoof' || surface === 'tunnelFloor') {
    return /* glsl */ `${FROM_CUT}
      vShade = wallLight(organS, organTheta).y * mix(0.62, 1.0, exp(-2.2 * fromCut));`;
  }
  return 'vShade = 1.0;';
}

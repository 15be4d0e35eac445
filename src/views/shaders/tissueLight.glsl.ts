/** Shade and warmth of tissue, after three has lit it. `vShade` is the light that reaches the place, 0 to 1. */

/** What lies in shade turns deep in its own color rather than black: light between wet walls has gone through tissue. */
export const TISSUE_SHADE_GLSL = /* glsl */ `
float strongest = max(diffuseColor.r, max(diffuseColor.g, diffuseColor.b));
vec3 shade = pow(vec3(vShade), mix(vec3(1.25), vec3(0.8), diffuseColor.rgb / max(strongest, 0.01)));
reflectedLight.directDiffuse *= shade;
reflectedLight.indirectDiffuse *= shade;`;

export const TISSUE_SHADE_SPECULAR_GLSL = /* glsl */ `
reflectedLight.directSpecular *= vShade * vShade;
reflectedLight.indirectSpecular *= vShade * vShade;
#ifdef USE_CLEARCOAT
  clearcoatSpecularDirect *= vShade * vShade;
  clearcoatSpecularIndirect *= vShade * vShade;
#endif`;

/** Light that has gone a little way through the tissue comes out warm where the surface turns away. */
export const TISSUE_WARMTH_GLSL = /* glsl */ `
float grazing = pow(1.0 - abs(dot(normal, normalize(vViewPosition))), 3.0);
outgoingLight += diffuseColor.rgb * vec3(0.5, 0.24, 0.19) * grazing * 0.5 * vShade;`;

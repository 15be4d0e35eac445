import {
  Color,
  DoubleSide,
  FrontSide,
  MeshBasicMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type IUniform,
} from 'three';
import { LAYER_COLORS } from '../organ/palette';
import { TUNNEL_SHEET_CM } from '../organ/grid';
import { PATCH_END_CM } from '../organ/stomach';
import type { Tissue } from '../organ/tissue';
import type { Quality } from '../player/quality';
import { patchMaterial } from './patchMaterial';
import { WALL_FIELD_GLSL } from './shaders/wallField.glsl';
import type { DetailTextures } from './detailTexture';
import { GUIDE_LIGHT_GLSL, GUIDE_NORMAL_GLSL } from './shaders/guideLight.glsl';
import { PLAIN_COLOR_GLSL, PLAIN_LIGHT_GLSL } from './shaders/plainLight.glsl';
import { TISSUE_COLOR_GLSL } from './shaders/tissueColor.glsl';
import {
  TISSUE_SHADE_GLSL,
  TISSUE_SHADE_SPECULAR_GLSL,
  TISSUE_WARMTH_GLSL,
} from './shaders/tissueLight.glsl';
import {
  SECTION_NORMAL_GLSL,
  TISSUE_VERTEX_GLSL,
  tissueNormal,
  tissueShade,
} from './shaders/tissueVertex.glsl';
import { NEAR_ROWS_GLSL, type NearRows } from './scope/nearSheet';
import type { WallUniforms } from './wallTextures';

/** What a wall material needs to know besides the field. */
export interface CutUniforms {
  /** Visible arc: directions at the vertex shares 0 and 1. */
  readonly uArc: { value: [number, number] };
  /** Arc of the tunnel's two surfaces. */
  readonly uTunnelArc: { value: [number, number] };
  /** Directions of the two cut faces. */
  readonly uCut: { value: [number, number] };
  /**
   * Depths round the entry: between them the rows of the tunnel's surfaces stand closest, because its lips are small, and
   * what is open beyond them is a tear.
   */
  readonly uEntry: { value: [number, number] };
  /** Where the walls of the tunnel are stained with blood: depth, how far from there, cm, and how much, 0 to 1. */
  readonly uStain: { value: [number, number, number] };
  /** Window over the cut muscle: depths from and to, half angle, and how far the lid there is glass. */
  readonly uWindow: { value: [number, number, number, number] };
  /** Nothing of the wall stands above this depth, cm: there it was cut across. */
  readonly uSection: { value: number };
  /** Of each of `WALL_LAYERS`: 1 where its cut faces are drawn, 0 where the layer was taken away. */
  readonly uShown: { value: readonly number[] };
  /** Boundary and layer (index in `WALL_LAYERS`) of a surface that came to light by peeling. */
  readonly uSheet: { value: readonly [boundary: number, layer: number] };
}

/** The organ as it is: no wedge, nothing cut across, no layer taken away. */
export const wholeCut = (): CutUniforms => ({
  uArc: { value: [0, 2 * Math.PI] },
  uTunnelArc: { value: [0, 0] },
  uCut: { value: [0, 0] },
  uEntry: { value: [28, 32] },
  uStain: { value: [0, 1, 0] },
  uWindow: { value: [0, 0, 0, 0] },
  uSection: { value: NO_SECTION_CM },
  uShown: { value: [1, 1, 1, 1, 1] },
  uSheet: { value: [0, 0] },
});
/** See `uEntry`. */
export const entryDepths = ({ entryCm }: Pick<Tissue, 'entryCm'>): [number, number] => [
  entryCm - 0.9,
  entryCm + 3,
];

/** Above everything. */
export const NO_SECTION_CM = -100;

export type WallSurface =
  | 'lumen'
  | 'lid'
  | 'outer'
  | 'tunnelRoof'
  | 'tunnelFloor'
  | 'cutFaceStart'
  | 'cutFaceEnd'
  /** The face of a cross-section. */
  | 'section'
  /** A layer laid bare: its face toward the lumen, its face away from it, and the ghost of one. */
  | 'sheetIn'
  | 'sheetOut'
  | 'ghost';

const CUT_DISCARD = 'if ((vLayer < 1.5 && (look.z > 0.5 || inWindow())) || !layerShown()) discard;';
const ALL_ROUND = 'mix(uArc.x, uArc.y, share - 0.55 * sin(6.28318530718 * share) / 6.28318530718)';

/** Direction of a vertex from its share of the arc; more columns stand near the cut edges, where the eye looks. */
const THETA: Record<WallSurface, string> = {
  lumen: ALL_ROUND,
  outer: ALL_ROUND,
  section: ALL_ROUND,
  sheetIn: ALL_ROUND,
  sheetOut: ALL_ROUND,
  ghost: ALL_ROUND,
  lid: 'mix(uTunnelArc.x, uTunnelArc.y, share)',
  tunnelRoof: 'mix(uTunnelArc.x, uTunnelArc.y, share)',
  tunnelFloor: 'mix(uTunnelArc.x, uTunnelArc.y, share)',
  cutFaceStart: 'uCut.x',
  cutFaceEnd: 'uCut.y',
};

/** Before the lens more columns stand near the work line, where lips and cut are seen from close by. */
const NEAR_THETA =
  'mix(uTunnelArc.x, uTunnelArc.y, share + 0.6 * sin(6.28318530718 * share) / 6.28318530718)';

/** Moves the rows of a tunnel surface together at the entry: two fifths of them over its few centimeters. */
const CLOSE_ROWS = /* glsl */ `
          float row = (organS - ${TUNNEL_SHEET_CM.from.toFixed(1)}) / ${(TUNNEL_SHEET_CM.to - TUNNEL_SHEET_CM.from).toFixed(1)};
          organS = row < 0.1 ? mix(${TUNNEL_SHEET_CM.from.toFixed(1)}, uEntry.x, row / 0.1)
            : row < 0.5 ? mix(uEntry.x, uEntry.y, (row - 0.1) / 0.4)
            : mix(uEntry.y, ${TUNNEL_SHEET_CM.to.toFixed(1)}, (row - 0.5) / 0.5);`;

/** The tunnel's surfaces are not asked for where no tunnel ever is. */
const SHEET_ENDS = `organS = clamp(organS, ${TUNNEL_SHEET_CM.from.toFixed(1)}, ${TUNNEL_SHEET_CM.to.toFixed(1)});`;

/** Where a surface is not: the open entry, and the window over the cut muscle, where only the glass lid is drawn. */
const DISCARD: Record<WallSurface, string> = {
  lumen: 'if (look.z > 0.5 || inWindow()) discard;',
  lid: 'if (look.z > 0.5 || !inWindow()) discard;',
  outer: '',
  // The lips' own edge belongs to the mucosa: the roof ends short of it, or the two would fight for it.
  tunnelRoof: 'if (look.z > 0.48 || inWindow() || gapHere() < LEAST_GAP) discard;',
  tunnelFloor: 'if (gapHere() < LEAST_GAP) discard;',
  cutFaceStart: CUT_DISCARD,
  cutFaceEnd: CUT_DISCARD,
  section: CUT_DISCARD,
  sheetIn: 'if (uSheet.x < 3.5 && look.z > 0.5) discard;',
  sheetOut: 'if (uSheet.x < 3.5 && look.z > 0.5) discard;',
  ghost: '',
};

/** Which boundary of the wall a surface is, where its mesh does not say. */
const BOUNDARY: Partial<Record<WallSurface, string>> = {
  lid: '0.0',
  sheetIn: 'uSheet.x',
  sheetOut: 'uSheet.x',
  ghost: 'uSheet.x',
};

/** Which way the surface faces: 1 away from the lumen, -1 toward it, 0: it is a cut across the wall. */
const FACING: Record<WallSurface, number> = {
  lumen: -1,
  lid: -1,
  outer: 1,
  tunnelRoof: 1,
  tunnelFloor: -1,
  cutFaceStart: 0,
  cutFaceEnd: 0,
  section: 0,
  sheetIn: -1,
  sheetOut: 1,
  ghost: 1,
};

/** The color of a surface, from the functions of `tissueColor.glsl.ts`. */
const COLOR: Record<WallSurface, string> = {
  lumen: 'lumenColor(vOrgan, look)',
  lid: 'lumenColor(vOrgan, look)',
  outer: 'outerColor(vOrgan, look)',
  tunnelRoof: 'tunnelRoofColor(vOrgan, look)',
  tunnelFloor: 'tunnelFloorColor(vOrgan, look)',
  cutFaceStart: 'cutColor(vOrgan, vLayer, look)',
  cutFaceEnd: 'cutColor(vOrgan, vLayer, look)',
  section: 'sectionColor(vOrgan, vLayer, look)',
  sheetIn: 'sheetColor(vOrgan, uSheet.y, look)',
  sheetOut: 'sheetColor(vOrgan, uSheet.y, look)',
  ghost: 'sheetColor(vOrgan, uSheet.y, look)',
};

/** How a ghost is seen through: by a veil that thickens toward its outline, or by a screen of dots where glass is dear. */
const GHOST_VEIL =
  'diffuseColor.a = 0.1 + 0.34 * pow(1.0 - abs(dot(normalize(vNormal), normalize(vViewPosition))), 1.6);';
const GHOST_SCREEN = 'if (mod(floor(gl_FragCoord.x) + 2.0 * floor(gl_FragCoord.y), 5.0) > 0.5) discard;';

const color = (hex: string): { value: Color } => ({ value: new Color(hex) });

/** Colors of the layers as uniforms, from the palette the legend shows. */
export const paletteUniforms = (): Record<string, IUniform> => ({
  uMucosa: color(LAYER_COLORS.mucosa),
  uSubmucosa: color(LAYER_COLORS.submucosa),
  uSubmucosaBlue: color(LAYER_COLORS.submucosaBlue),
  uCircular: color(LAYER_COLORS.circularMuscle),
  uLongitudinal: color(LAYER_COLORS.longitudinalMuscle),
  uAdventitia: color(LAYER_COLORS.adventitia),
});

const detailUniforms = (detail: DetailTextures): Record<string, IUniform> => ({
  uMucosaDetail: { value: detail.mucosa },
  uGastricDetail: { value: detail.gastric },
  uMuscleDetail: { value: detail.muscle },
  uAreolarDetail: { value: detail.areolar },
  uBundlesDetail: { value: detail.bundles },
});

/** Surfaces that fluid keeps wet: they get a clear coat. */
const WET: readonly WallSurface[] = ['lumen', 'lid', 'tunnelFloor', 'tunnelRoof'];

function baseMaterial(
  surface: WallSurface,
  quality: Quality,
  near: boolean,
): MeshStandardMaterial | MeshBasicMaterial {
  const material =
    quality === 'software'
      ? new MeshBasicMaterial({ side: surface === 'lumen' ? FrontSide : DoubleSide })
      : WET.includes(surface)
        ? new MeshPhysicalMaterial({ clearcoat: 0.7, clearcoatRoughness: 0.22, side: DoubleSide })
        : new MeshStandardMaterial({ side: DoubleSide });
  if (surface === 'lid' || (surface === 'ghost' && quality !== 'software')) {
    material.transparent = true;
    material.depthWrite = false;
  }
  // Through the lens each surface is seen from its own side only: roof and mucosa, thin at the lips, cannot fight.
  if (near && surface === 'lumen') material.side = FrontSide;
  if (near) return material;
  if (surface === 'tunnelRoof') {
    // Roof and mucosa meet at the lips; seen from the lumen the mucosa must win.
    material.polygonOffset = true;
    material.polygonOffsetFactor = 1;
    material.polygonOffsetUnits = 6;
  }
  return material;
}

/** Relief, gloss, shade and warmth in the materials that three lights. */
const shining = (isCut: boolean): Readonly<Record<string, string>> => ({
  '#include <roughnessmap_fragment>': 'float roughnessFactor = mix(0.8, 0.34, gloss);',
  '#include <normal_fragment_maps>': 'normal = normalize(normal - slope.x * vRound - slope.y * vAlong);',
  '#include <clearcoat_normal_fragment_begin>': /* glsl */ `
    #ifdef USE_CLEARCOAT
      vec3 clearcoatNormal = normalize(nonPerturbedNormal + normal);
    #endif`,
  '#include <aomap_fragment>': `${TISSUE_SHADE_GLSL}${TISSUE_SHADE_SPECULAR_GLSL}`,
  '#include <opaque_fragment>': `${isCut ? '' : TISSUE_WARMTH_GLSL}\n#include <opaque_fragment>`,
});

/**
 * Material of one surface of the wall: one of three's own, its vertices placed and its pixels painted by ours.
 * @param near rows of the endoscope's view, which has its own light and sees the organ whole; null: the outside view.
 */
export function wallMaterial(
  surface: WallSurface,
  wall: WallUniforms,
  cut: CutUniforms,
  detail: DetailTextures,
  quality: Quality,
  near: NearRows | null = null,
): MeshStandardMaterial | MeshBasicMaterial {
  const isCut = FACING[surface] === 0;
  const isSheet = surface === 'lid' || surface === 'tunnelRoof' || surface === 'tunnelFloor';
  const plain = quality === 'software';
  const fromScope = near !== null;
  const place = /* glsl */ `
    float share = _organ.y;
    float organS = ${near ? NEAR_ROWS_GLSL : surface === 'section' ? 'uSection' : `_organ.x * ${PATCH_END_CM.toFixed(3)}`};
    ${isSheet ? (near ? SHEET_ENDS : CLOSE_ROWS) : ''}
    float organTheta = ${isSheet && near ? NEAR_THETA : THETA[surface]};
    float boundary = ${BOUNDARY[surface] ?? '_organ.z * 8.0'};
    ${surface === 'section' ? SECTION_NORMAL_GLSL : tissueNormal(FACING[surface], surface === 'cutFaceStart', fromScope)}`;
  const handOver = /* glsl */ `
    vec3 transformed = organPoint;
    vOrgan = vec2(organS, organTheta);
    vBoundary = boundary;
    vLayer = _organ.w * 8.0;
    vRound = normalize(normalMatrix * tangentRound);
    vAlong = normalize(normalMatrix * tangentAlong);
    ${tissueShade(surface, !fromScope)}`;
  return patchMaterial(baseMaterial(surface, quality, fromScope), {
    key: `wall-${surface}-${quality}-${fromScope ? 'near' : 'whole'}`,
    uniforms: { ...wall, ...cut, ...near, ...paletteUniforms(), ...detailUniforms(detail) },
    vertex: {
      head: /* glsl */ `
        attribute vec4 _organ;
        uniform vec2 uArc;
        uniform vec2 uTunnelArc;
        uniform vec2 uCut;
        uniform vec2 uEntry;
        uniform float uSection;
        uniform vec2 uSheet;
        ${near ? 'uniform vec3 uRows;' : ''}
        ${TISSUE_VERTEX_GLSL}
        varying vec3 vLit;
        varying vec3 vEye;
        ${WALL_FIELD_GLSL}`,
      replace: plain
        ? {
            '#include <begin_vertex>': `${place}${handOver}${fromScope ? GUIDE_NORMAL_GLSL : PLAIN_LIGHT_GLSL}`,
          }
        : { '#include <beginnormal_vertex>': place, '#include <begin_vertex>': handOver },
    },
    fragment: {
      head: /* glsl */ `
        ${TISSUE_VERTEX_GLSL}
        varying vec3 vLit;
        varying vec3 vEye;
        uniform vec4 uWindow;
        uniform float uSection;
        uniform float uShown[5];
        uniform vec2 uSheet;
        // Where the tunnel's surfaces meet they would fight; from within, the crease between them must stay closed.
        const float LEAST_GAP = ${fromScope ? '0.004' : '0.02'};
        ${WALL_FIELD_GLSL}
        ${TISSUE_COLOR_GLSL}
        /** Whether the layer of a cut face is there; the tunnel lies within the submucosa. */
        bool layerShown() {
          int layer = vLayer < 0.5 ? 0 : vLayer < 3.5 ? 1 : int(vLayer + 0.5) - 2;
          return uShown[layer] > 0.5;
        }
        float gapHere() {
          return texture(uField, vec3(fieldUv(vOrgan.x, vOrgan.y), 1.0)).x;
        }
        bool inWindow() {
          float turn = abs(mod(vOrgan.y - uWorkTheta + 3.14159265, 6.2831853) - 3.14159265);
          return uWindow.w > 0.01 && vOrgan.x > uWindow.x && vOrgan.x < uWindow.y && turn < uWindow.z
            // Where the mucosa still lies on the muscle there is nothing to be seen behind it.
            && gapHere() > 0.04;
        }`,
      replace: {
        '#include <color_fragment>': /* glsl */ `
          // A hair above the cut still belongs to its face.
          if (vOrgan.x < uSection - 0.002) discard;
          vec4 look = wallLook(vOrgan.x, vOrgan.y);
          ${DISCARD[surface]}
          diffuseColor.rgb = ${COLOR[surface]};
          ${surface === 'lid' ? 'diffuseColor.a = mix(1.0, 0.16, uWindow.w);' : ''}
          ${surface === 'ghost' ? (plain ? GHOST_SCREEN : GHOST_VEIL) : ''}`,
        ...(plain
          ? { '#include <opaque_fragment>': fromScope ? GUIDE_LIGHT_GLSL : PLAIN_COLOR_GLSL }
          : shining(isCut)),
      },
    },
  });
}

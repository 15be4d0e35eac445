import { LAYERS } from '../../organ/coordinates';
import { LAYER_COLORS } from '../../organ/palette';
import type { MaterialSpec, Part } from '../gltf/part';
import { fluidBody } from './fluid';
import { cutFace, patch, tunnelSheet } from './wall';
import type { Detail } from '../detail';

const hex = (color: string): number => Number.parseInt(color.slice(1), 16);

const tissue = (name: string, color: string, roughness = 0.5): MaterialSpec => ({
  name,
  color: hex(color),
  roughness,
  metallic: 0,
  doubleSided: true,
});

/** Color of each layer where it is cut. */
const CUT_COLORS: Readonly<Record<(typeof LAYERS)[number], string>> = {
  mucosa: LAYER_COLORS.mucosa,
  submucosaInner: LAYER_COLORS.submucosa,
  tunnel: LAYER_COLORS.submucosaBlue,
  submucosaOuter: LAYER_COLORS.submucosa,
  circularMuscle: LAYER_COLORS.circularMuscle,
  longitudinalMuscle: LAYER_COLORS.longitudinalMuscle,
  adventitia: LAYER_COLORS.adventitia,
};

function cutPart(name: string, theta: number, faces: 'clockwise' | 'counterclockwise', detail: Detail): Part {
  const layers = LAYERS.filter((layer) => layer !== 'tunnel');
  return {
    name,
    areas: cutFace(theta, faces, detail).map((mesh, i) => {
      const layer = layers[i]!;
      return { material: tissue(`${name}-${layer}`, CUT_COLORS[layer], 0.65), mesh };
    }),
  };
}

/** `organ.glb` and `organ-light.glb`: esophagus and whole stomach as one patch, the tunnel's sheets, the cut faces, and a body of fluid. */
export const organ = (detail: Detail): Part[] => [
  {
    name: 'lumen',
    areas: [{ material: tissue('mucosa', LAYER_COLORS.mucosa, 0.4), mesh: patch('lumen', detail) }],
  },
  {
    name: 'outer',
    areas: [{ material: tissue('adventitia', LAYER_COLORS.adventitia), mesh: patch('outer', detail) }],
  },
  {
    name: 'tunnelRoof',
    areas: [
      { material: tissue('tunnelRoof', LAYER_COLORS.submucosa), mesh: tunnelSheet('tunnelRoof', detail) },
    ],
  },
  {
    name: 'tunnelFloor',
    areas: [
      {
        material: tissue('tunnelFloor', LAYER_COLORS.circularMuscle),
        mesh: tunnelSheet('tunnelFloor', detail),
      },
    ],
  },
  cutPart('cutFaceStart', Math.PI / 3, 'clockwise', detail),
  cutPart('cutFaceEnd', -Math.PI / 2, 'counterclockwise', detail),
  { name: 'fluid', areas: [{ material: tissue('fluid', '#cdb583', 0.3), mesh: fluidBody(detail) }] },
];

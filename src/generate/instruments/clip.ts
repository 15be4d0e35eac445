import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { moved } from '../mesh/place';
import { ribbon, type RibbonStation } from '../mesh/ribbon';
import type { Detail } from '../detail';
import { CLIP } from './dimensions';
import { hingedPair } from './hinged';
import { MATERIALS } from './materials';
import { LIGHT_SIDES, sheath } from './sheath';

const HINGE = CLIP.armLength;
const NAMES = ['armLeft', 'armRight'] as const;
/** Sideways places of the teeth: two on one arm, one on the other, so that they pass between each other. */
const TEETH = { left: [0], right: [-0.042, 0.042] } as const;

/**
 * Hemostatic clip, closed at rest, its teeth meeting at the origin. `clipBody` and the two arms stay in the patient;
 * `clipSheath` is the delivery catheter: hide it to show a clip that has been let go.
 */
export function clip(detail: Detail): Part {
  const arms = [arm(TEETH.left, detail), arm(TEETH.right, detail)] as const;
  const start = HINGE + CLIP.bodyLength;
  const catheter = sheath(CLIP.sheathRadius, CLIP.sheathRadius - 0.028, start - 0.12, detail);
  return {
    name: 'clip',
    children: [
      ...hingedPair(NAMES, MATERIALS.steel, arms, HINGE, CLIP.openingDegrees),
      { name: 'clipBody', areas: [{ material: MATERIALS.darkSteel, mesh: body(detail) }] },
      { name: 'clipSheath', areas: [{ material: MATERIALS.clipSheath, mesh: catheter }] },
    ],
  };
}

/** Spring-steel strip: bowed outwards, broad before its end, which is bent in and carries the teeth. */
function arm(teeth: readonly number[], detail: Detail): MeshData {
  const w = CLIP.armWidth;
  const t = 0.024;
  const [hook, l] = [0.016, CLIP.armLength];
  const strip: RibbonStation[] = [
    { y: -l + 0.034, z: hook + 0.02, width: w, thickness: t },
    { y: -l + 0.05, z: hook + 0.05, width: w, thickness: t },
    { y: -l + 0.09, z: hook + 0.07, width: w, thickness: t },
    { y: -l * 0.72, z: hook + 0.086, width: w * 0.98, thickness: t },
    { y: -l * 0.5, z: hook + 0.084, width: w * 0.86, thickness: t },
    { y: -l * 0.3, z: hook + 0.062, width: w * 0.72, thickness: t },
    { y: -l * 0.12, z: hook + 0.03, width: w * 0.62, thickness: t },
    { y: 0.03, z: hook + 0.006, width: w * 0.6, thickness: t },
  ];
  if (detail === 'light') {
    const few = [0, 2, 4, 7].map((i) => strip[i] as RibbonStation);
    return creaseNormals(ribbon([{ ...few[0]!, y: -l, z: hook }, ...few.slice(1)], 0), 32);
  }
  const tooth: RibbonStation[] = [
    { y: -l, z: hook - 0.006, width: 0.01, thickness: 0.012 },
    { y: -l + 0.014, z: hook, width: 0.034, thickness: t * 0.9 },
    { y: -l + 0.044, z: hook + 0.034, width: 0.042, thickness: t },
  ];
  return merge([
    creaseNormals(ribbon(strip), 32),
    ...teeth.map((x) => moved(creaseNormals(ribbon(tooth), 32), x, 0, 0)),
  ]);
}

/** The sleeve into which the arms are drawn: a tightening ring at its mouth, a waist behind it where it will part. */
function body(detail: Detail): MeshData {
  const y = HINGE;
  const r = 0.092;
  const end = y + CLIP.bodyLength;
  if (detail === 'light') {
    return creaseNormals(
      lathe(
        [
          [0, y],
          [r, y],
          [r, end],
          [0, end],
        ],
        LIGHT_SIDES,
      ),
      70,
    );
  }
  return creaseNormals(
    lathe(
      [
        [0, y + 0.05],
        [r - 0.02, y + 0.05],
        [r - 0.02, y + 0.005],
        [r - 0.008, y - 0.01],
        [r + 0.01, y - 0.006],
        [r + 0.018, y + 0.012],
        [r + 0.018, y + 0.07],
        [r, y + 0.085],
        [r, y + 0.3],
        [r - 0.022, y + 0.315],
        [r - 0.022, y + 0.345],
        [r, y + 0.36],
        [r, end - 0.06],
        [r - 0.02, end - 0.02],
        [r - 0.045, end],
        [0, end],
      ],
      20,
    ),
    36,
  );
}

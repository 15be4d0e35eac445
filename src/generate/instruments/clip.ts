import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe } from '../mesh/lathe';
import type { MeshData } from '../mesh/meshData';
import { ribbon, type RibbonStation } from '../mesh/ribbon';
import { CLIP } from './dimensions';
import { hingedPair } from './hinged';
import { MATERIALS } from './materials';
import { sheath } from './sheath';

const HINGE = CLIP.armLength;

/**
 * Hemostatic clip, closed at rest, its teeth meeting at the origin. `clipBody` and the two arms stay in the patient;
 * `clipSheath` is the delivery catheter: hide it to show a clip that has been let go.
 */
export function clip(): Part {
  const arms = hingedPair(['armLeft', 'armRight'], MATERIALS.steel, arm(), HINGE, CLIP.openingDegrees);
  const start = HINGE + CLIP.bodyLength;
  return {
    name: 'clip',
    children: [
      ...arms,
      { name: 'clipBody', areas: [{ material: MATERIALS.darkSteel, mesh: body() }] },
      {
        name: 'clipSheath',
        areas: [
          {
            material: MATERIALS.clipSheath,
            mesh: sheath(CLIP.sheathRadius, CLIP.sheathRadius - 0.028, start - 0.12),
          },
        ],
      },
    ],
  };
}

/** Spring-steel strip: bowed outwards, its end bent in to a tooth. */
function arm(): MeshData {
  const w = CLIP.armWidth;
  const t = 0.026;
  const [hook, l] = [0.016, CLIP.armLength];
  const stations: RibbonStation[] = [
    { y: -l + 0.0085, z: hook, width: w * 0.55, thickness: t * 0.7 },
    { y: -l + 0.02, z: hook + 0.036, width: w * 0.95, thickness: t },
    { y: -l + 0.05, z: hook + 0.062, width: w, thickness: t },
    { y: -l + 0.13, z: hook + 0.072, width: w, thickness: t },
    { y: -l * 0.6, z: hook + 0.076, width: w, thickness: t },
    { y: -l * 0.4, z: hook + 0.066, width: w * 0.95, thickness: t },
    { y: -l * 0.22, z: hook + 0.045, width: w * 0.85, thickness: t },
    { y: -l * 0.08, z: hook + 0.022, width: w * 0.72, thickness: t },
    { y: 0.03, z: hook + 0.006, width: w * 0.66, thickness: t },
  ];
  return creaseNormals(ribbon(stations), 32);
}

/** The sleeve into which the arms are drawn, with a tightening ring at its mouth. */
function body(): MeshData {
  const y = HINGE;
  const r = 0.092;
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
        [r, y + CLIP.bodyLength - 0.06],
        [r - 0.02, y + CLIP.bodyLength - 0.02],
        [r - 0.045, y + CLIP.bodyLength],
        [0, y + CLIP.bodyLength],
      ],
      20,
    ),
    36,
  );
}

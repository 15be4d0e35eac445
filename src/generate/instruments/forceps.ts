import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { bevelBox } from '../mesh/extrude';
import { lathe } from '../mesh/lathe';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { moved, turned } from '../mesh/place';
import { FORCEPS } from './dimensions';
import { hingedPair } from './hinged';
import { MATERIALS } from './materials';
import { coiledSheath, sheath } from './sheath';

const HINGE = FORCEPS.jawLength;
const BODY_START = HINGE + 0.16;
const COIL = 0.7;

/** Coagulation forceps: two toothed jaws that grip a vessel; closed at rest, tip at the origin. */
export function forceps(): Part {
  return {
    name: 'forceps',
    areas: [
      {
        material: MATERIALS.forcepsSheath,
        mesh: sheath(FORCEPS.sheathRadius, FORCEPS.sheathRadius - 0.03, BODY_START + COIL),
      },
      {
        material: MATERIALS.darkSteel,
        mesh: merge([coiledSheath(FORCEPS.sheathRadius - 0.022, BODY_START + 0.1, COIL), pin()]),
      },
      { material: MATERIALS.steel, mesh: clevis() },
    ],
    children: hingedPairOfJaws(),
  };
}

function hingedPairOfJaws(): Part[] {
  return hingedPair(['jawLeft', 'jawRight'], MATERIALS.steel, jaw(), HINGE, FORCEPS.openingDegrees);
}

/** Half a duck's bill: D-shaped sections, its flat side ridged with teeth. */
function jaw(): MeshData {
  const stations = 17;
  const arc = 10;
  const sections = Array.from({ length: stations }, (_, i): Vec3[] => {
    const u = i / (stations - 1);
    const y = -FORCEPS.jawLength + (FORCEPS.jawLength + 0.03) * u;
    // Full width soon behind a rounded tip, narrower at the hinge where it passes between the cheeks.
    const tipRounding = Math.sqrt(1 - (1 - Math.min(1, u / 0.32)) ** 2);
    const neck = u < 0.62 ? 1 : 1 - 0.35 * Math.min(1, (u - 0.62) / 0.25);
    const half = (FORCEPS.jawWidth / 2) * Math.max(0.3, tipRounding) * neck;
    const height = 0.082 * Math.max(0.35, tipRounding) * (u < 0.62 ? 1 : 1 - 0.2 * ((u - 0.62) / 0.38));
    const flat = u < 0.66 ? (i % 2 === 0 ? 0.003 : 0.017) : 0.003;
    const over = Array.from({ length: arc }, (_, j): Vec3 => {
      const a = (Math.PI * j) / (arc - 1) - Math.PI / 2;
      return [half * Math.sin(a), y, flat + (height - flat) * Math.cos(a)];
    });
    return [...over, [half * 0.5, y, flat], [0, y, flat], [-half * 0.5, y, flat]];
  });
  return creaseNormals(loft(sections, { capStart: true, capEnd: true }), 34);
}

/** Two cheeks that hold the hinge and the collar they grow from. */
function clevis(): MeshData {
  const r = FORCEPS.sheathRadius;
  const cheek = creaseNormals(bevelBox(0.03, 0.26, 0.13, 0.01));
  const collar = creaseNormals(
    lathe(
      [
        [0, BODY_START - 0.06],
        [r - 0.03, BODY_START - 0.06],
        [r - 0.008, BODY_START - 0.04],
        [r, BODY_START - 0.02],
        [r, BODY_START + 0.08],
        [r - 0.012, BODY_START + 0.1],
        [0, BODY_START + 0.1],
      ],
      20,
    ),
    30,
  );
  return merge([moved(cheek, 0.078, HINGE + 0.03, 0), moved(cheek, -0.078, HINGE + 0.03, 0), collar]);
}

/** The hinge pin, lying along x. */
function pin(): MeshData {
  const [r, half] = [0.028, 0.102];
  const rod = creaseNormals(
    lathe(
      [
        [0, -half],
        [r - 0.006, -half],
        [r, -half + 0.006],
        [r, half - 0.006],
        [r - 0.006, half],
        [0, half],
      ],
      12,
    ),
  );
  return moved(turned(rod, 'z', Math.PI / 2), 0, HINGE, 0);
}

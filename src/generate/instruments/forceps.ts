import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { bevelBox } from '../mesh/extrude';
import { lathe } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { moved, turned } from '../mesh/place';
import type { Detail } from '../detail';
import { FORCEPS } from './dimensions';
import { hingedPair } from './hinged';
import { jaw } from './jaw';
import { MATERIALS } from './materials';
import { coiledSheath, LIGHT_SIDES, sheath } from './sheath';

const HINGE = FORCEPS.jawLength;
const BODY_START = HINGE + 0.16;
const COIL = 0.7;
const NAMES = ['jawLeft', 'jawRight'] as const;

/** Coagulation forceps: two cupped jaws that grip a vessel; closed at rest, tip at the origin. */
export function forceps(detail: Detail): Part {
  const half = jaw(detail);
  const children = hingedPair(NAMES, MATERIALS.steel, [half, half], HINGE, FORCEPS.openingDegrees);
  const { sheathRadius: r } = FORCEPS;
  if (detail === 'light') {
    return {
      name: 'forceps',
      areas: [
        { material: MATERIALS.forcepsSheath, mesh: sheath(r, r - 0.03, BODY_START + COIL, detail) },
        { material: MATERIALS.darkSteel, mesh: core() },
      ],
      children,
    };
  }
  return {
    name: 'forceps',
    areas: [
      { material: MATERIALS.forcepsSheath, mesh: sheath(r, r - 0.03, BODY_START + COIL, detail) },
      {
        material: MATERIALS.darkSteel,
        mesh: merge([coiledSheath(r - 0.022, BODY_START + 0.1, COIL), pin()]),
      },
      { material: MATERIALS.steel, mesh: clevis() },
    ],
    children,
  };
}

/** Clevis and coil of the light forceps in one: a rod that narrows toward the hinge. */
function core(): MeshData {
  const r = FORCEPS.sheathRadius;
  return creaseNormals(
    lathe(
      [
        [0, HINGE - 0.06],
        [r * 0.6, HINGE - 0.03],
        [r, BODY_START - 0.02],
        [r - 0.02, BODY_START + COIL + 0.05],
      ],
      LIGHT_SIDES,
    ),
    70,
  );
}

/** Two cheeks that hold the hinge and the collar they grow from. */
function clevis(): MeshData {
  const r = FORCEPS.sheathRadius;
  const cheek = creaseNormals(bevelBox(0.03, 0.27, 0.14, 0.012));
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
  const [r, half] = [0.032, 0.104];
  const rod = creaseNormals(
    lathe(
      [
        [0, -half],
        [r - 0.008, -half],
        [r, -half + 0.008],
        [r, half - 0.008],
        [r - 0.008, half],
        [0, half],
      ],
      14,
    ),
  );
  return moved(turned(rod, 'z', Math.PI / 2), 0, HINGE, 0);
}

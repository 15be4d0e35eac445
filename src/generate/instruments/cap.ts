import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import type { Detail } from '../detail';
import { CAP, METAL_SEGMENTS, SCOPE } from './dimensions';
import { MATERIALS } from './materials';

const WALL = 0.05;
const MOUTH = -CAP.protrusion;
const INNER = CAP.outerRadius - WALL;

/** The transparent hood on the tip: it holds the mucosal flap off the lens. A closed solid, so that its wall has a thickness. */
export function cap(detail: Detail): Part {
  const mesh =
    detail === 'full'
      ? creaseNormals(lathe(profile(), METAL_SEGMENTS), 50)
      : creaseNormals(lathe(lightProfile, 8), 50);
  return { name: 'cap', areas: [{ material: MATERIALS.cap, mesh }] };
}

/** From the bore round the bead at the mouth, up the outside, over the grip, and down the inside to the ledge at the face. */
function profile(): ProfilePoint[] {
  const bead = WALL / 2 + 0.006;
  const middle = CAP.outerRadius - WALL / 2;
  const lip = Array.from({ length: 9 }, (_, i): ProfilePoint => {
    const a = Math.PI * (1.1 - (1.2 * i) / 8);
    return [middle + bead * Math.cos(a), MOUTH + bead - bead * Math.sin(a)];
  });
  return [
    [INNER, MOUTH + 0.09],
    ...lip.map(([r, y]): ProfilePoint => [Math.min(r, CAP.outerRadius), y]),
    [CAP.outerRadius, MOUTH + 0.09],
    [CAP.outerRadius, CAP.grip * 0.55],
    [CAP.outerRadius - 0.03, CAP.grip * 0.82],
    [SCOPE.radius + 0.034, CAP.grip - 0.02],
    [SCOPE.radius + 0.022, CAP.grip],
    [SCOPE.radius + 0.006, CAP.grip - 0.01],
    [SCOPE.radius + 0.006, -0.006],
    [SCOPE.radius - 0.015, -0.014],
    [SCOPE.radius - 0.015, -0.03],
    [INNER, -0.075],
    [INNER, MOUTH + 0.09],
  ];
}

const lightProfile: readonly ProfilePoint[] = [
  [INNER, MOUTH],
  [CAP.outerRadius, MOUTH],
  [CAP.outerRadius, CAP.grip],
];
